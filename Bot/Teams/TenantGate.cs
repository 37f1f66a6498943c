using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace IndupalBot.Bot.Teams;

/// <summary>Lets in activities of the institute's own tenant only, of whatever kind they are.</summary>
internal sealed class TenantGate(IOptions<TeamsOptions> options) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (string.IsNullOrEmpty(activity.Conversation?.Id) || string.IsNullOrEmpty(activity.From?.Id))
        {
            throw new UnauthorizedAccessException("The activity does not say where it is from.");
        }

        var tenant = activity.Conversation.TenantId ?? activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id;
        var said = activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id;
        return options.Value.Allows(tenant) && (said is null || options.Value.Allows(said))
            ? next(cancellationToken)
            : throw new UnauthorizedAccessException("The activity is of another tenant.");
    }
}
