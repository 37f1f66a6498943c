using IndupalBot.Simulator.Page;

namespace IndupalBot.Simulator;

/// <summary>Teams with its page, and the bot beside it (or, with --bot, at another address), until Ctrl+C.</summary>
internal static class PlayCommand
{
    private const int DefaultPort = 3979;

    public static async Task RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        await using var simulator = await TeamsSimulator.StartAsync(new() { Port = line.Number("port", DefaultPort) }, cancellationToken);
        var elsewhere = line.Value("bot");
        await using var bot = elsewhere is null ? await BotBesideIt.StartAsync(simulator, cancellationToken) : null;
        simulator.BotEndpoint = elsewhere is null ? simulator.BotEndpoint : new Uri(elsewhere);
        Tell(simulator, bot);
        if (simulator.BotEndpoint is not null)
        {
            await simulator.InstallEverywhereAsync();
        }

        await simulator.WaitForShutdownAsync(cancellationToken);
    }

    private static void Tell(TeamsSimulator simulator, BotBesideIt? bot)
    {
        Console.WriteLine(SimulatorTexts.Ready, simulator.BaseAddress);
        if (PageFiles.Find() is null)
        {
            Console.WriteLine(SimulatorTexts.NoPage);
        }

        Console.WriteLine(bot is null ? SimulatorTexts.NoBot : SimulatorTexts.BotReady, bot?.Address);
        foreach (var (name, value) in bot is null ? simulator.BotConfiguration() : new Dictionary<string, string?>())
        {
            Console.WriteLine($"  {name}={value}");
        }

        Console.WriteLine(SimulatorTexts.HowToStop);
    }
}
