using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The /v3/teams routes.</summary>
internal sealed class TeamsOperations(RestCaller rest) : ITeamsOperations
{
    public Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        rest.CallAsync<ConversationList>(
            HttpMethod.Get, $"{RouteOf(teamId)}/conversations", null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        rest.CallAsync<TeamDetails>(HttpMethod.Get, RouteOf(teamId), null, customHeaders, cancellationToken);

    private static string RouteOf(string teamId)
    {
        ArgumentException.ThrowIfNullOrEmpty(teamId);
        return $"v3/teams/{Uri.EscapeDataString(teamId)}";
    }
}
