using Microsoft.Bot.Builder;

namespace IndupalBot.SeamTests.Turns;

internal sealed class TestedMiddleware(string name, List<string> passed) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        passed.Add($"{name} in");
        await next(cancellationToken);
        passed.Add($"{name} out");
    }
}
