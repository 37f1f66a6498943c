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
        await teams.InstallEverywhereAsync();
        var report = await RunAsync(options, teams, bot, cancellationToken);
        Console.WriteLine(JsonSerializer.Serialize(report, new JsonSerializerOptions(WireJson.Options) { WriteIndented = true }));
    }

    private static async Task<LoadReport> RunAsync(LoadOptions options, TeamsSimulator teams, BotProcess bot, CancellationToken cancellationToken)
    {
        using var desk = new DeskWatch(teams.World);
        await WarmUpAsync(options, teams, desk);
        var times = new TurnTimes();
        var tally = new LoadTally();
        var walk = new CaseWalk(teams, desk, times);
        var next = 0;
        var cpu = bot.ProcessorTime;
        var started = TimeProvider.System.GetTimestamp();

        await Task.WhenAll(Enumerable.Range(1, options.Clients).Select(async client =>
        {
            var requester = teams.Person(LoadWorld.NameOf(client));
            for (var index = Interlocked.Increment(ref next); index <= options.Cases && !cancellationToken.IsCancellationRequested; index = Interlocked.Increment(ref next))
            {
                await WalkAsync(walk, requester, index, tally);
            }
        }));

        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        await teams.IdleAsync();
        return new()
        {
            Clients = options.Clients,
            Cases = tally.Finished,
            Seconds = Math.Round(seconds, 2),
            CasesPerSecond = Math.Round(tally.Finished / seconds, 2),
            TurnsPerSecond = Math.Round(times.Count / seconds, 2),
            TurnMs = times.Summaries(),
            BotCpuMsPerTurn = Math.Round((bot.ProcessorTime - cpu).TotalMilliseconds / Math.Max(1, times.Count), 2),
            BotPeakMemoryMb = Math.Round(bot.PeakMemory / 1048576.0, 1),
            Errors = tally.Errors,
            FirstErrors = tally.First,
            Lost = tally.Lost,
            Doubled = desk.Doubled,
        };
    }

    /// <summary>The first cases compile code and fill caches; they are not measured, nor is what goes wrong in them counted.</summary>
    private static async Task WarmUpAsync(LoadOptions options, TeamsSimulator teams, DeskWatch desk)
    {
        var walk = new CaseWalk(teams, desk, new());
        var tally = new LoadTally();
        for (var client = 1; client <= Math.Min(5, options.Clients) && tally.Errors + tally.Lost == 0; client++)
        {
            await WalkAsync(walk, teams.Person(LoadWorld.NameOf(client)), client, tally);
        }
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
