using System.Text.Json;
using IndupalBot.Simulator.Driver;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Load;

/// <summary>"load": whole cases by many people at once against a bot in its own process; the findings as JSON.</summary>
internal static class LoadCommand
{
    public static async Task RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        var options = LoadOptions.Read(line);
        var world = LoadWorld.With(WorldFile.Read(WorldFile.DefaultPath), options.Clients);
        await using var teams = await TeamsSimulator.StartAsync(new() { World = world, RecordTraffic = false }, cancellationToken);
        await using var bot = await BotProcess.StartAsync(options, teams, cancellationToken);
        var firstAnswer = await FirstAnswerAsync(teams, bot);
        await teams.InstallEverywhereAsync();
        var report = await RunAsync(options, teams, bot) with { FirstAnswerMs = Math.Round(firstAnswer.TotalMilliseconds) };
        Console.WriteLine(JsonSerializer.Serialize(report, new JsonSerializerOptions(WireJson.Options) { WriteIndented = true }));
    }

    private static async Task<TimeSpan> FirstAnswerAsync(TeamsSimulator teams, BotProcess bot)
    {
        var first = teams.Person(LoadWorld.NameOf(1));
        await first.InstallsAsync();
        await first.SaysAsync("hola");
        await first.SeesAsync(message => message.CardView is not null);
        return TimeProvider.System.GetElapsedTime(bot.StartedAt);
    }

    private static async Task<LoadReport> RunAsync(LoadOptions options, TeamsSimulator teams, BotProcess bot)
    {
        using var desk = new DeskWatch(teams.World);
        await WalkAllAsync(options, options.WarmUp, teams, new CaseWalk(teams, desk, new()), new());
        var times = new TurnTimes();
        var tally = new LoadTally();
        var cpu = bot.ProcessorTime;
        var ownCpu = Environment.CpuUsage.TotalTime;
        var started = TimeProvider.System.GetTimestamp();
        await WalkAllAsync(options, options.Cases, teams, new CaseWalk(teams, desk, times), tally);
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        await teams.IdleAsync();
        return new()
        {
            Clients = options.Clients,
            Cases = tally.Finished,
            Seconds = Math.Round(seconds, 2),
            CasesPerSecond = Math.Round(tally.Finished / seconds, 2),
            TurnsPerSecond = Math.Round(times.Count / seconds, 2),
            AllTurnsMs = times.Summary(),
            TurnMs = times.Summaries(),
            BotCpuMsPerTurn = PerTurn(bot.ProcessorTime - cpu),
            SimulatorCpuMsPerTurn = PerTurn(Environment.CpuUsage.TotalTime - ownCpu),
            BotPeakMemoryMb = Megabytes(bot.PeakMemory),
            BotMemoryMb = Megabytes(bot.Memory),
            Errors = tally.Errors,
            FirstErrors = tally.First,
            Lost = tally.Lost,
            Doubled = desk.Doubled,
        };

        double PerTurn(TimeSpan spent) => Math.Round(spent.TotalMilliseconds / Math.Max(1, times.Count), 2);

        static double Megabytes(long bytes) => Math.Round(bytes / 1048576.0, 1);
    }

    /// <summary>Each client takes the next case when it has ended one.</summary>
    private static async Task WalkAllAsync(LoadOptions options, int cases, TeamsSimulator teams, CaseWalk walk, LoadTally tally)
    {
        var next = 0;
        await Task.WhenAll(Enumerable.Range(1, options.Clients).Select(async client =>
        {
            var requester = teams.Person(LoadWorld.NameOf(client));
            for (var index = Interlocked.Increment(ref next); index <= cases; index = Interlocked.Increment(ref next))
            {
                await WalkAsync(walk, requester, index, tally);
            }
        }));
    }

    private static async Task WalkAsync(CaseWalk walk, PersonDriver requester, int index, LoadTally tally)
    {
        try
        {
            await walk.RunAsync(requester, index);
            tally.Finish();
        }
        catch (Exception missing) when (missing is TimeoutException or NotSeenException)
        {
            tally.Loss(missing.Message);
        }
        catch (InvalidOperationException refused)
        {
            tally.Error(refused.Message);
        }
    }
}
