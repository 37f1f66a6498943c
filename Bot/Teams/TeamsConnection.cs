using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Teams;

/// <summary>Connections to the service behind a conversation, with the bot's own identity.</summary>
internal sealed class TeamsConnection(BotFrameworkAuthentication authentication, IOptions<TeamsOptions> options)
{
    public string AppId => options.Value.MicrosoftAppId;

    public Task<IConnectorClient> OpenAsync(string serviceUrl, CancellationToken cancellationToken)
    {
        var identity = new ClaimsIdentity([
            new(AuthenticationConstants.AudienceClaim, AppId),
            new(AuthenticationConstants.AppIdClaim, AppId),
        ]);
        return authentication.CreateConnectorFactory(identity).CreateAsync(serviceUrl, authentication.GetOriginatingAudience(), cancellationToken);
    }
}
