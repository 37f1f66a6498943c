using System.Net;
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

    /// <summary>The bot need not be where the message extension is used: then Teams tells it nothing.</summary>
    public async Task<TeamsIdentity?> FindAsync(string aadObjectId, string conversationId, string serviceUrl, string tenantId, CancellationToken cancellationToken)
    {
        using var connector = await connection.OpenAsync(serviceUrl, cancellationToken);
        try
        {
            var member = await ((Conversations)connector.Conversations).GetConversationMemberAsync(aadObjectId, conversationId, cancellationToken);
            return member?.Id is null ? null : Read(member, member.Properties?.Value<string>("tenantId") ?? tenantId);
        }
        catch (ErrorResponseException refused) when (refused.Response?.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest)
        {
            return null;
        }
    }

    private static TeamsIdentity Read(ChannelAccount member, string tenantId) =>
        new(tenantId, member.Id, member.Name ?? string.Empty, member.AadObjectId ?? member.Properties?.Value<string>("objectId"), Email: member.Properties?.Value<string>("email"));
}
