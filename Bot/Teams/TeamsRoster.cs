using IndupalBot.Application.People;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace IndupalBot.Bot.Teams;

internal sealed class TeamsRoster(TeamsConnection connection) : ITeamsRoster
{
    private const int PageSize = 200;

    public async Task<IReadOnlyList<TeamsIdentity>> MembersAsync(
        string channelId, string? teamId, string serviceUrl, string tenantId, CancellationToken cancellationToken)
    {
        using var connector = await connection.OpenAsync(serviceUrl, cancellationToken);
        List<TeamsIdentity> members = [];
        string? next = null;
        do
        {
            var page = await connector.Conversations.GetConversationPagedMembersAsync(teamId ?? channelId, PageSize, next, cancellationToken);
            members.AddRange(page.Members.Select(member => Read(member, tenantId)));
            next = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));

        return members;
    }

    private static TeamsIdentity Read(ChannelAccount member, string tenantId) =>
        new(tenantId, member.Id, member.Name ?? string.Empty, member.AadObjectId ?? member.Properties?.Value<string>("objectId"), Email: member.Properties?.Value<string>("email"));
}
