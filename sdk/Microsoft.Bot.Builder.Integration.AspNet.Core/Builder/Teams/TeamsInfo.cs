using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams knows of the place where a turn happens.</summary>
public static class TeamsInfo
{
    public static async Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default)
    {
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.FetchTeamDetailsAsync(TeamOf(turnContext, teamId), cancellationToken).ConfigureAwait(false);
    }

    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default)
    {
        using var client = TeamsClientOf(turnContext);
        var list = await client.Teams.FetchChannelListAsync(TeamOf(turnContext, teamId), cancellationToken).ConfigureAwait(false);
        return list.Conversations;
    }

    /// <summary>A member of the turn's team, or of its chat outside teams.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext,
        string userId,
        CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, RosterOf(turnContext), cancellationToken);

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext,
        string userId,
        string teamId = null,
        CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>A page of the members of the turn's team, or of its chat outside teams.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext,
        int? pageSize = default,
        string continuationToken = null,
        CancellationToken cancellationToken = default) =>
        MembersAsync(turnContext, RosterOf(turnContext), pageSize, continuationToken, cancellationToken);

    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        string continuationToken = null,
        int? pageSize = default,
        CancellationToken cancellationToken = default) =>
        MembersAsync(turnContext, TeamOf(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    /// <summary>Starts a thread in a channel; gives where it is and the id of its first message.</summary>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        string botAppId,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrEmpty(teamsChannelId);
        if (turnContext?.Activity is null)
        {
            throw new InvalidOperationException("There is no turn.");
        }

        Tuple<ConversationReference, string> started = null;
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            Channels.Msteams,
            turnContext.Activity.ServiceUrl,
            audience: null,
            ThreadIn(teamsChannelId, activity),
            (turn, _) =>
            {
                started = Tuple.Create(turn.Activity.GetConversationReference(), turn.Activity.Id);
                return Task.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
        return started;
    }

    private static ConversationParameters ThreadIn(string teamsChannelId, IActivity activity) => new()
    {
        IsGroup = true,
        ChannelData = new TeamsChannelData { Channel = new ChannelInfo(teamsChannelId) },
        Activity = (Activity)activity,
    };

    private static async Task<TeamsChannelAccount> MemberAsync(
        ITurnContext turnContext,
        string userId,
        string rosterId,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userId);
        var conversations = (Conversations)ConnectorOf(turnContext).Conversations;
        var member = await conversations
            .GetConversationMemberAsync(userId, rosterId, cancellationToken)
            .ConfigureAwait(false);
        return JObject.FromObject(member, WireJson.Serializer).ToObject<TeamsChannelAccount>(WireJson.Serializer);
    }

    private static async Task<TeamsPagedMembersResult> MembersAsync(
        ITurnContext turnContext,
        string rosterId,
        int? pageSize,
        string continuationToken,
        CancellationToken cancellationToken)
    {
        var page = await ConnectorOf(turnContext).Conversations
            .GetConversationPagedMembersAsync(rosterId, pageSize, continuationToken, cancellationToken)
            .ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static string TeamOf(ITurnContext turnContext, string teamId) =>
        teamId
        ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static string RosterOf(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? turnContext.Activity.Conversation?.Id
        ?? throw new InvalidOperationException("The turn has no conversation.");

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("This method requires a connector client.");

    private static TeamsConnectorClient TeamsClientOf(ITurnContext turnContext) =>
        ConnectorOf(turnContext) is ConnectorClient client
            ? new TeamsConnectorClient(client.BaseUri, client.Credentials, client.Http, disposeHttpClient: false)
            : throw new InvalidOperationException("This method requires a connector client of the service.");
}
