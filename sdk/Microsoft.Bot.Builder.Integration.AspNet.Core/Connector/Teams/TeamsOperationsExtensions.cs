using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

public static class TeamsOperationsExtensions
{
    public static async Task<ConversationList> FetchChannelListAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations
            .FetchChannelListWithHttpMessagesAsync(teamId, null, cancellationToken)
            .ConfigureAwait(false);
        return response.Body;
    }

    public static async Task<TeamDetails> FetchTeamDetailsAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations
            .FetchTeamDetailsWithHttpMessagesAsync(teamId, null, cancellationToken)
            .ConfigureAwait(false);
        return response.Body;
    }
}
