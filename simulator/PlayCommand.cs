using IndupalBot.Simulator.Language;
using IndupalBot.Simulator.PageApi;

namespace IndupalBot.Simulator;

/// <summary>
/// Teams with its page, and the bot beside it (or, with --bot, at another address), until Ctrl+C. With --language the bot beside it has a
/// second opinion, from a simulated Azure AI Language.
/// </summary>
internal static class PlayCommand
{
    private const int DefaultPort = 3979;

    public static async Task RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        await using var simulator = await TeamsSimulator.StartAsync(new() { Port = line.Number("port", DefaultPort) }, cancellationToken);
        await using var language = line.Has("language") ? await LanguageSimulator.StartAsync(new(), cancellationToken) : null;
        var elsewhere = line.Value("bot");
        await using var bot = elsewhere is null ? await BotBesideIt.StartAsync(simulator, language, cancellationToken) : null;
        simulator.BotEndpoint = elsewhere is null ? simulator.BotEndpoint : new Uri(elsewhere);
        Tell(simulator, bot?.Address ?? simulator.BotEndpoint, language);
        if (simulator.BotEndpoint is not null)
        {
            await simulator.InstallEverywhereAsync();
        }

        await simulator.WaitForShutdownAsync(cancellationToken);
    }

    private static void Tell(TeamsSimulator simulator, Uri? bot, LanguageSimulator? language)
    {
        Console.WriteLine(SimulatorTexts.Ready, simulator.BaseAddress);
        if (PageFiles.Find() is null)
        {
            Console.WriteLine(SimulatorTexts.NoPage);
        }

        Console.WriteLine(SimulatorTexts.BotReady, bot);
        if (language is not null)
        {
            Console.WriteLine(SimulatorTexts.LanguageReady, language.Endpoint);
        }

        Console.WriteLine(SimulatorTexts.HowToStop);
    }
}
