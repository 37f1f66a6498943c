using IndupalBot.Bot.Teams.Credentials;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace IndupalBot.Bot.Teams;

/// <summary>
/// Lets in activities only from where the bot may answer: the address is kept with the conversation, so a foreign one must not even
/// reach the database.
/// </summary>
internal sealed class ServiceGate(BotFrameworkAuthentication authentication, IConfiguration configuration) : IMiddleware
{
    private readonly ChannelHosts hosts = ChannelHosts.For(authentication.GetOriginatingAudience(), configuration["ToChannelFromBotLoginUrl"]);

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        Uri.TryCreate(turnContext.Activity.ServiceUrl, UriKind.Absolute, out var address) && hosts.Include(address)
            ? next(cancellationToken)
            : throw new UnauthorizedAccessException("The activity is of a service that is not the channel's.");
}
