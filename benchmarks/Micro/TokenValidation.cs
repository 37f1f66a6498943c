using BenchmarkDotNet.Attributes;
using IndupalBot.Benchmarks.Echo;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace IndupalBot.Benchmarks.Micro;

/// <summary>Whether a request is the channel's: with the token of the hour, and with one never seen before.</summary>
public class TokenValidation
{
    private LocalChannel? channel;
    private BotFrameworkAuthentication? authentication;
    private TokenStock? one;
    private TokenStock? many;
    private Activity? activity;

    private LocalChannel Channel => channel ?? throw new InvalidOperationException("Set up first.");

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        channel = await LocalChannel.StartAsync();
        authentication = new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = BotProcess.AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = "tenant",
            ["ToBotFromChannelOpenIdMetadataUrl"] = $"{channel.Url}/openid",
        }).Build());
        (one, many) = (new(channel, 1), new(channel, 4000));
        activity = new Activity { Type = ActivityTypes.Message, ChannelId = "msteams", ServiceUrl = channel.ServiceUrl };
    }

    [GlobalCleanup]
    public Task CleanUpAsync() => Channel.DisposeAsync().AsTask();

    [Benchmark]
    public Task<AuthenticateRequestResult> TokenOfTheHour() => AuthenticateAsync(one);

    [Benchmark]
    public Task<AuthenticateRequestResult> NewToken() => AuthenticateAsync(many);

    private Task<AuthenticateRequestResult> AuthenticateAsync(TokenStock? tokens) =>
        authentication?.AuthenticateRequestAsync(activity, $"Bearer {tokens?.Next()}", CancellationToken.None)
        ?? throw new InvalidOperationException("Set up first.");
}
