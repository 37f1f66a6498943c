namespace IndupalBot.Simulator;

/// <summary>
/// The one place where a bot is run in the simulator's process: given how to build its host, starts it with the simulator's settings and clock
/// on a free port and connects the two.
/// </summary>
internal sealed class BotBesideIt(WebApplication bot) : IAsyncDisposable
{
    public static async Task<BotBesideIt> StartAsync(
        TeamsSimulator simulator,
        Func<string[], Action<WebApplicationBuilder>?, WebApplication> build,
        CancellationToken cancellationToken)
    {
        var bot = build([], builder =>
        {
            builder.Configuration.AddInMemoryCollection(simulator.BotConfiguration());
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddSingleton<TimeProvider>(simulator.Clock);
        });
        await bot.StartAsync(cancellationToken);
        simulator.BotEndpoint = new Uri(new Uri(bot.Urls.First()), "/api/messages");
        await simulator.InstallEverywhereAsync();
        return new(bot);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}
