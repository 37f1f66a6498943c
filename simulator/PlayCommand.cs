using IndupalBot.Simulator.PageApi;

namespace IndupalBot.Simulator;

/// <summary>Teams with its page, and the bot beside it, until Ctrl+C.</summary>
internal static class PlayCommand
{
    private const int DefaultPort = 3979;

    public static async Task RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        await using var simulator = await TeamsSimulator.StartAsync(new() { Port = line.Number("port", DefaultPort) }, cancellationToken);
        await using var bot = await BotBesideIt.StartAsync(simulator, cancellationToken);
        Tell(simulator, bot);
        await simulator.WaitForShutdownAsync(cancellationToken);
    }

    private static void Tell(TeamsSimulator simulator, BotBesideIt bot)
    {
        Console.WriteLine(SimulatorTexts.Ready, simulator.BaseAddress);
        if (PageFiles.Find() is null)
        {
            Console.WriteLine(SimulatorTexts.NoPage);
        }

        Console.WriteLine(SimulatorTexts.BotReady, bot.Address);
        Console.WriteLine(SimulatorTexts.HowToStop);
    }
}
