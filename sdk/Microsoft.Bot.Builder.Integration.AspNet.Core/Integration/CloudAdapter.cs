using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes the channel's requests: refuses what is not the channel's, runs the turn and answers.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(
            new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger),
            logger)
    {
    }

    public async Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        try
        {
            var activity = await ActivityReader.ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false);
            var answer = await ProcessActivityAsync(
                httpRequest.Headers.Authorization, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await AnswerWriter.WriteAsync(httpResponse, answer, cancellationToken).ConfigureAwait(false);
        }
        catch (RefusedRequestException refusal)
        {
            httpResponse.StatusCode = refusal.StatusCode;
        }
        catch (UnauthorizedAccessException refusal) when (!httpResponse.HasStarted)
        {
            RefusalLog.Unauthorized(Logger, refusal);
            httpResponse.StatusCode = (int)HttpStatusCode.Unauthorized;
        }
    }
}
