using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using IndupalBot.Simulator.Faults;
using IndupalBot.Simulator.Tokens;
using IndupalBot.Simulator.Traffic;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Delivery;

/// <summary>The way to the bot: signs each activity, posts it and notes the call.</summary>
internal sealed class BotConnection(ServiceTokens tokens, FaultBoard faults, TrafficLog traffic, TeamsWorld world, SimulatorOptions options) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2), AllowAutoRedirect = false, UseProxy = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private bool _isOnline;

    public Uri? Endpoint { get; set; }

    public bool IsOnline => _isOnline;

    public async Task<BotAnswer> PostAsync(string activity, string? conversationId, TokenFlaw flaw, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var at = world.Clock.GetUtcNow();
        var answer = Endpoint is null || faults.Strike(FaultKind.BotUnreachable, conversationId) is not null
            ? BotAnswer.Unreachable
            : await TryPostAsync(Endpoint, activity, flaw, cancellationToken);
        SetOnline(answer.Status != 0);
        traffic.Add(() => new()
        {
            At = at,
            Direction = TrafficEntry.ToBot,
            Method = "POST",
            Path = Endpoint?.AbsolutePath ?? "",
            Status = answer.Status,
            Ms = TimeProvider.System.GetElapsedTime(started).TotalMilliseconds,
            Request = Parse(activity),
            Response = answer.Body,
        });
        return answer;
    }

    public void Dispose() => _http.Dispose();

    private async Task<BotAnswer> TryPostAsync(Uri endpoint, string activity, TokenFlaw flaw, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.AnswerTimeout);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
            {
                Content = new StringContent(activity, Encoding.UTF8, "application/json"),
            };
            request.Headers.Authorization = tokens.Bad(flaw) is { } token ? new AuthenticationHeaderValue("Bearer", token) : null;
            using var response = await _http.SendAsync(request, patience.Token);
            return new((int)response.StatusCode, await ReadAsync(response, patience.Token));
        }
        catch (HttpRequestException)
        {
            return BotAnswer.Unreachable;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return BotAnswer.TooLate;
        }
    }

    private static async Task<JsonElement?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return text.Length == 0 ? null : Parse(text);
    }

    /// <summary>What is no JSON is kept as a text.</summary>
    private static JsonElement Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(text, WireJson.Options);
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(text);
        }
    }

    private void SetOnline(bool isOnline)
    {
        if (_isOnline != isOnline)
        {
            _isOnline = isOnline;
            world.Events.Publish("botOnline", new { botOnline = isOnline });
        }
    }
}
