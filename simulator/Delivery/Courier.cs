using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.Faults;
using IndupalBot.Simulator.Tokens;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Delivery;

/// <summary>
/// Brings activities to the bot with the habits of Teams: what is not answered in time is sent once more,
/// and when told to, everything comes twice.
/// </summary>
internal sealed class Courier(BotConnection bot, FaultBoard faults, SimulatorOptions options) : IDisposable
{
    private readonly ConcurrentDictionary<Task, byte> _underWay = new();
    private readonly CancellationTokenSource _closing = new();

    /// <summary>Starts the delivery of a message or event; the task may be awaited or left to run.</summary>
    public Task<BotAnswer> Send(JsonObject activity)
    {
        var delivery = SendAsync(activity, isInvoke: false);
        Track(delivery);
        return delivery;
    }

    /// <summary>An invoke is asked once: its answer is what the person sees.</summary>
    public Task<BotAnswer> AskAsync(JsonObject activity) => SendAsync(activity, isInvoke: true);

    public Task<BotAnswer> SendRawAsync(string activity, TokenFlaw flaw, CancellationToken cancellationToken) =>
        bot.PostAsync(activity, null, flaw, cancellationToken);

    /// <summary>Completes when nothing is under way any more.</summary>
    public async Task IdleAsync()
    {
        while (!_underWay.IsEmpty)
        {
            await Task.WhenAll(_underWay.Keys);
        }
    }

    /// <summary>Gives up what is under way.</summary>
    public async Task CloseAsync()
    {
        await _closing.CancelAsync();
        await Task.WhenAll(_underWay.Keys).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    public void Dispose() => _closing.Dispose();

    private async Task<BotAnswer> SendAsync(JsonObject activity, bool isInvoke)
    {
        await Task.Yield();
        var json = activity.ToJsonString(WireJson.Options);
        var conversationId = activity["conversation"]?["id"]?.GetValue<string>() is { } id ? ConversationReference.Parse(id).ConversationId : null;
        if (faults.Strike(FaultKind.Duplicates, conversationId) is not null)
        {
            Track(bot.PostAsync(json, conversationId, TokenFlaw.None, _closing.Token));
        }

        var answer = await bot.PostAsync(json, conversationId, TokenFlaw.None, _closing.Token);
        return !isInvoke && answer.Status == BotAnswer.TooLate.Status && options.ResendUnanswered
            ? await bot.PostAsync(json, conversationId, TokenFlaw.None, _closing.Token)
            : answer;
    }

    private void Track(Task delivery)
    {
        _underWay[delivery] = 0;
        delivery.ContinueWith(done => _underWay.TryRemove(done, out _), TaskScheduler.Default);
    }
}
