using System.Text.Json;
using IndupalBot.Simulator.Faults;
using IndupalBot.Simulator.Tokens;
using IndupalBot.Simulator.Traffic;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Connector;

/// <summary>Every call of the bot passes here: token, faults, answer or refusal, and the note in the traffic.</summary>
internal sealed class ConnectorGate(BotTokens tokens, FaultBoard faults, RateLimits limits, TrafficLog traffic, TeamsWorld world)
{
    private const int LargestBody = 4 * 1024 * 1024;

    public async Task RunAsync(HttpContext context, Func<ConnectorCall, ConnectorAnswer> handler)
    {
        var started = TimeProvider.System.GetTimestamp();
        var at = world.Clock.GetUtcNow();
        var call = new ConnectorCall(context.Request, default);
        ConnectorAnswer answer;
        try
        {
            call = await AdmitAsync(context);
            answer = await FaultAsync(call, context.RequestAborted) ?? handler(call);
        }
        catch (ConnectorException refused)
        {
            answer = refused.Answer;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or FormatException)
        {
            answer = ConnectorException.BadSyntax("The request could not be read.").Answer;
        }

        var isLost = answer.Status < 300 && call.Writes && faults.Strike(FaultKind.LoseAnswers, call.ConversationId) is not null;
        Note(call, isLost ? answer with { Status = 0 } : answer, at, started);
        await FinishAsync(context, answer, isLost);
    }

    private async Task<ConnectorCall> AdmitAsync(HttpContext context)
    {
        if (!await tokens.AcceptsAsync(context.Request.Headers.Authorization))
        {
            throw new ConnectorException(401, "Unauthorized", "Authorization has been denied for this request.");
        }

        if (context.Request.ContentLength > LargestBody)
        {
            throw ConnectorException.TooBig();
        }

        var body = context.Request.ContentLength is null or 0 && !context.Request.Headers.ContainsKey("Transfer-Encoding")
            ? default
            : await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body, WireJson.Options, context.RequestAborted);
        return new(context.Request, body);
    }

    private async Task<ConnectorAnswer?> FaultAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        if (faults.Strike(FaultKind.SlowMs, call.ConversationId) is { } slow)
        {
            await Task.Delay(slow.Milliseconds, cancellationToken);
        }

        var throttled = faults.Strike(FaultKind.Throttle, call.ConversationId)?.RetryAfterSeconds
            ?? (call is { ConversationId: { } id, Writes: true } ? limits.Exceeded(id) : null);
        if (throttled is not null)
        {
            return new ConnectorException(429, "Throttled", "Too many requests.").Answer with { RetryAfterSeconds = throttled };
        }

        if (faults.Strike(FaultKind.BadGateway, call.ConversationId) is not null)
        {
            return new(502);
        }

        return faults.Strike(FaultKind.Unavailable, call.ConversationId) is not null
            ? new ConnectorException(503, "ServiceUnavailable", "Service unavailable.").Answer
            : null;
    }

    private static async Task FinishAsync(HttpContext context, ConnectorAnswer answer, bool isLost)
    {
        if (isLost)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        context.Response.Headers["MS-CV"] = context.TraceIdentifier;
        if (answer.RetryAfterSeconds is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (answer.File is { } file)
        {
            context.Response.ContentType = file.ContentType;
            await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
        }
        else if (answer.Body is { } body)
        {
            await context.Response.WriteAsJsonAsync(body, body.GetType(), WireJson.Options, context.RequestAborted);
        }
    }

    private void Note(ConnectorCall call, ConnectorAnswer answer, DateTimeOffset at, long started) => traffic.Add(() => new()
    {
        At = at,
        Direction = TrafficEntry.FromBot,
        Method = call.Request.Method,
        Path = call.Request.Path + call.Request.QueryString,
        Status = answer.Status,
        Ms = TimeProvider.System.GetElapsedTime(started).TotalMilliseconds,
        Request = call.Body.ValueKind == JsonValueKind.Undefined ? null : call.Body,
        Response = answer.Body is null ? null : JsonSerializer.SerializeToElement(answer.Body, answer.Body.GetType(), WireJson.Options),
    });
}
