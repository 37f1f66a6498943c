using Microsoft.Bot.Builder;

namespace IndupalBot.SeamTests.Channel;

/// <summary>A bot that does what a test says, and counts its turns.</summary>
internal sealed class TestedBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
{
    private int turns;

    public int Turns => turns;

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref turns);
        return turn(turnContext, cancellationToken);
    }
}
