using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace IndupalBot.SeamTests.Channel;

internal sealed class TestedAdapter : CloudAdapter
{
    public TestedAdapter(BotFrameworkAuthentication authentication)
        : base(authentication)
    {
        OnTurnError = (_, failure) =>
        {
            Failures.Add(failure);
            return Task.CompletedTask;
        };
    }

    public List<Exception> Failures { get; } = [];
}
