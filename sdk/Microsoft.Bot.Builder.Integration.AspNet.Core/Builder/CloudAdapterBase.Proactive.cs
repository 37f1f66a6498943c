using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class CloudAdapterBase
{
    public override Task ContinueConversationAsync(
        string botAppId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessProactiveAsync(CreateClaimsIdentity(botAppId), ContinuationOf(reference), null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        string botAppId,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessProactiveAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, ContinuationOf(reference), null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, ContinuationOf(reference), audience, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);

    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        var visit = await VisitAsync(CreateClaimsIdentity(botAppId), serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await visit.Connector.Conversations
            .CreateConversationAsync(conversationParameters, cancellationToken)
            .ConfigureAwait(false);
        var activity = CreationEvent(created, channelId, serviceUrl, conversationParameters);
        using var context = NewTurn(activity, visit, callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What a token for that app would say, for turns that no token began.</summary>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        var appId = botAppId ?? string.Empty;
        return new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, appId),
            new Claim(AuthenticationConstants.AppIdClaim, appId),
        ]);
    }

    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);
        var visit = await VisitAsync(claimsIdentity, continuationActivity.ServiceUrl, audience, cancellationToken)
            .ConfigureAwait(false);
        using var context = NewTurn(continuationActivity, visit, callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    private static Activity ContinuationOf(ConversationReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.GetContinuationActivity();
    }

    private static Activity CreationEvent(
        ConversationResourceResponse created,
        string channelId,
        string serviceUrl,
        ConversationParameters parameters) => new()
        {
            Type = ActivityTypes.Event,
            Name = "CreateConversation",
            Id = created.ActivityId ?? Guid.NewGuid().ToString(),
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            ChannelData = parameters.ChannelData,
            Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId),
            Recipient = parameters.Bot,
        };

    private async Task<ChannelVisit> VisitAsync(
        ClaimsIdentity identity,
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken)
    {
        var scope = string.IsNullOrWhiteSpace(audience) ? BotFrameworkAuthentication.GetOriginatingAudience() : audience;
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        var connector = await factory.CreateAsync(serviceUrl, scope, cancellationToken).ConfigureAwait(false);
        return new ChannelVisit(identity, scope, factory, connector);
    }
}
