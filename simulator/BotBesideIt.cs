using IndupalBot.Application.DueWork;
using IndupalBot.Bot;
using IndupalBot.Simulator.Language;

namespace IndupalBot.Simulator;

/// <summary>
/// The one place where a bot runs in the simulator's process. It gets the simulator's settings, its clock, an empty database and a
/// free port, and the two are connected.
/// </summary>
internal sealed class BotBesideIt(WebApplication bot) : IAsyncDisposable
{
    public Uri Address => new(bot.Urls.First());

    private const string Folder = "var/simulator";

    public static async Task<BotBesideIt> StartAsync(TeamsSimulator simulator, LanguageSimulator? language, CancellationToken cancellationToken)
    {
        Empty();
        var bot = HelpDeskHost.Build(["--environment=Development"], builder => Configure(builder, simulator, language));
        await bot.StartAsync(cancellationToken);
        bot.PublishOwnAddress();
        var beside = new BotBesideIt(bot);
        simulator.BotEndpoint = new Uri(beside.Address, "/api/messages");
        simulator.Clock.Moved += moved => _ = beside.DueAsync();
        return beside;
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    /// <summary>Whoever moves the clock wants to see at once what has become due. Should it fail, the bot's own tick does it a little later.</summary>
    private async Task DueAsync()
    {
        try
        {
            await bot.Services.GetRequiredService<DueWork>().RunAsync(CancellationToken.None);
            await bot.Services.GetRequiredService<DraftExpiry>().RunAsync(CancellationToken.None);
        }
        catch (Exception failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
        }
    }

    /// <summary>The chats of the simulator begin empty, and so do the cases.</summary>
    private static void Empty()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static void Configure(WebApplicationBuilder builder, TeamsSimulator simulator, LanguageSimulator? language)
    {
        builder.Configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, "bot.json"));
        builder.Configuration.AddInMemoryCollection(simulator.BotConfiguration());
        if (language is not null)
        {
            builder.Configuration.AddInMemoryCollection(language.BotConfiguration());
        }

        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(simulator.Clock);
    }
}
