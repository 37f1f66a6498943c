namespace IndupalBot.Simulator;

/// <summary>
/// The one place where a bot runs in the simulator's process. <see cref="Host"/> says how to build it;
/// it then gets the simulator's settings, its clock and a free port, and the two are connected.
/// </summary>
internal sealed class BotBesideIt(WebApplication bot) : IAsyncDisposable
{
    /// <summary>How to build the bot's host from arguments and a last word on its builder; null where there is no bot to run.</summary>
    public static Func<string[], Action<WebApplicationBuilder>?, WebApplication>? Host => null;

    public Uri Address => new(bot.Urls.First());

    public static async Task<BotBesideIt?> StartAsync(TeamsSimulator simulator, CancellationToken cancellationToken)
    {
        if (Host is not { } build)
        {
            return null;
        }

        var bot = build(["--environment=Development", $"--contentRoot={AppContext.BaseDirectory}"], builder => Configure(builder, simulator));
        await bot.StartAsync(cancellationToken);
        var beside = new BotBesideIt(bot);
        simulator.BotEndpoint = new Uri(beside.Address, "/api/messages");
        return beside;
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static void Configure(WebApplicationBuilder builder, TeamsSimulator simulator)
    {
        builder.Configuration.AddInMemoryCollection(simulator.BotConfiguration());
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(simulator.Clock);
    }
}
