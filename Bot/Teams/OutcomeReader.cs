using System.Globalization;
using System.Net;
using IndupalBot.Application.Notifications;
using IndupalBot.Bot.Teams.Credentials;
using Microsoft.Bot.Schema;

namespace IndupalBot.Bot.Teams;

/// <summary>What each answer of the service means for the desk. Codes that are not listed as passing are not tried again.</summary>
internal static class OutcomeReader
{
    private static readonly string[] Blocked = ["BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin", "MessageWritesBlocked"];

    private static readonly HttpRequestError[] NeverSent =
    [
        HttpRequestError.ConnectionError, HttpRequestError.NameResolutionError, HttpRequestError.SecureConnectionError, HttpRequestError.UserAuthenticationError,
    ];

    /// <param name="isRepeatable">Doing it twice is the same as doing it once, so an answer that got lost is no problem.</param>
    public static async Task<DeliveryOutcome> ReadAsync(Func<Task<DeliveryOutcome>> send, bool isRepeatable, CancellationToken cancellationToken)
    {
        try
        {
            return await send();
        }
        catch (ErrorResponseException refused) when (refused.Response is not null)
        {
            return Read(refused, isRepeatable);
        }
        catch (HttpRequestException failure)
        {
            return new(DeliveryResult.Later, Error: failure.HttpRequestError.ToString(), Ambiguous: !isRepeatable && !NeverSent.Contains(failure.HttpRequestError));
        }
        catch (UntrustedHostException)
        {
            return new(DeliveryResult.Rejected, Error: "UntrustedHost");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(DeliveryResult.Later, Error: "Timeout", Ambiguous: !isRepeatable);
        }
    }

    /// <summary>
    /// 503 refuses before anything was done, so it is repeated. A gateway's 502 or 504 says only that it got no answer from the service
    /// behind: the message may be there, as after a timeout.
    /// </summary>
    private static DeliveryOutcome Read(ErrorResponseException refused, bool isRepeatable)
    {
        var code = refused.Body?.Error?.Code ?? refused.Response.StatusCode.ToString();
        var error = $"{(int)refused.Response.StatusCode} {code}";
        return refused.Response.StatusCode switch
        {
            HttpStatusCode.NotFound => new(DeliveryResult.Gone, Error: error),
            HttpStatusCode.Forbidden => new(Blocked.Contains(code) ? DeliveryResult.Refused : DeliveryResult.Rejected, Error: error),
            HttpStatusCode.TooManyRequests => new(DeliveryResult.Later, RetryAfter: RetryAfter(refused), Error: error),
            HttpStatusCode.PreconditionFailed or HttpStatusCode.ServiceUnavailable => new(DeliveryResult.Later, Error: error),
            HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => new(DeliveryResult.Later, Error: error, Ambiguous: !isRepeatable),
            _ => new(DeliveryResult.Rejected, Error: error),
        };
    }

    private static TimeSpan? RetryAfter(ErrorResponseException refused) =>
        refused.Response.Headers.TryGetValue("Retry-After", out var values)
        && int.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
