using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public static class TeamsActivityExtensions
{
    public static string TeamsGetChannelId(this IActivity activity) => activity.TeamsData()?.Channel?.Id;

    public static string TeamsGetSelectedChannelId(this IActivity activity) =>
        activity.TeamsData()?.Settings?.SelectedChannel?.Id;

    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => activity.TeamsData()?.Team;

    /// <summary>Makes Teams show the activity in the feed besides delivering it.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(alertInMeeting: false);

    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
    {
        var data = activity.TeamsData() ?? new TeamsChannelData();
        data.Notification = new NotificationInfo
        {
            Alert = !alertInMeeting,
            AlertInMeeting = alertInMeeting,
            ExternalResourceUrl = externalResourceUrl,
        };
        activity.ChannelData = data;
    }

    private static TeamsChannelData TeamsData(this IActivity activity) => activity.GetChannelData<TeamsChannelData>();
}
