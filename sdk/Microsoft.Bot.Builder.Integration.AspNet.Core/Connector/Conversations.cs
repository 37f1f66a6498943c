using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The /v3/conversations routes. Ids are escaped: those of Teams are full of ":", ";" and "@".</summary>
public class Conversations : IConversations
{
    private readonly RestCaller rest;

    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
        rest = new RestCaller(client.Http, () => client.BaseUri, client.Credentials, ConversationRefusal.Instance);
    }

    public ConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return rest.CallAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return rest.CallAsync<ResourceResponse>(HttpMethod.Post, ActivitiesOf(conversationId), activity, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return rest.CallAsync<ResourceResponse>(HttpMethod.Post, ActivityOf(conversationId, activityId), activity, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return rest.CallAsync<ResourceResponse>(HttpMethod.Put, ActivityOf(conversationId, activityId), activity, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        rest.CallAsync(HttpMethod.Delete, ActivityOf(conversationId, activityId), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        rest.CallAsync<IList<ChannelAccount>>(HttpMethod.Get, MembersOf(conversationId), null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        rest.CallAsync<ChannelAccount>(HttpMethod.Get, $"{MembersOf(conversationId)}/{Segment(userId, nameof(userId))}", null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        rest.CallAsync<PagedMembersResult>(HttpMethod.Get, PagedMembersOf(conversationId, pageSize, continuationToken), null, customHeaders, cancellationToken);

    private static string ActivitiesOf(string conversationId) =>
        $"v3/conversations/{Segment(conversationId, nameof(conversationId))}/activities";

    private static string ActivityOf(string conversationId, string activityId) =>
        $"{ActivitiesOf(conversationId)}/{Segment(activityId, nameof(activityId))}";

    private static string MembersOf(string conversationId) =>
        $"v3/conversations/{Segment(conversationId, nameof(conversationId))}/members";

    private static string PagedMembersOf(string conversationId, int? pageSize, string continuationToken)
    {
        var path = $"v3/conversations/{Segment(conversationId, nameof(conversationId))}/pagedmembers";
        var size = pageSize is null ? null : $"pageSize={pageSize}";
        var next = continuationToken is null ? null : $"continuationToken={Uri.EscapeDataString(continuationToken)}";
        var query = string.Join('&', new[] { size, next }.Where(part => part is not null));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static string Segment(string id, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, name);
        return Uri.EscapeDataString(id);
    }
}
