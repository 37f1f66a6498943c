using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace IndupalBot.Benchmarks.Echo;

/// <summary>Measures an echo bot with signed tokens as a whole process, and prints the figures as JSON. The warm-up is not counted.</summary>
internal static class EchoCommand
{
    private const int MoreTokensThanAnyCacheKeeps = 4000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task<int> RunAsync(string[] options)
    {
        var duration = TimeSpan.FromSeconds(options is ["--seconds", var seconds] ? double.Parse(seconds, CultureInfo.InvariantCulture) : 10);
        await using var channel = await LocalChannel.StartAsync();
        var (one, many) = (new TokenStock(channel, 1), new TokenStock(channel, MoreTokensThanAnyCacheKeeps));
        var begin = Stopwatch.GetTimestamp();
        await using var bot = await BotProcess.StartAsync(channel);
        var start = Stopwatch.GetElapsedTime(begin);
        var idle = await QuietAsync(bot);

        var load = new EchoLoad(bot, channel);
        begin = Stopwatch.GetTimestamp();
        await load.Client(one).DeliverAsync();
        var firstTurn = start + Stopwatch.GetElapsedTime(begin);
        var afterFirstTurn = await QuietAsync(bot);

        var runs = await MeasureAsync(load, one, duration);
        var peak = bot.Use().PeakWorkingSet;
        var stress = await load.RunAsync(8, many, duration);
        Print(new(
            RuntimeInformation.FrameworkDescription, Environment.ProcessorCount, Math.Round(firstTurn.TotalMilliseconds), Megabytes(idle), Megabytes(afterFirstTurn), Megabytes(peak), runs, stress));
        return 0;
    }

    private static async Task<long> QuietAsync(BotProcess bot)
    {
        await Task.Delay(Quiet);
        return bot.Use().WorkingSet;
    }

    private static async Task<List<RunFigures>> MeasureAsync(EchoLoad load, TokenStock token, TimeSpan duration)
    {
        await load.RunAsync(8, token, WarmUp);
        List<RunFigures> runs = [];
        foreach (var clients in (int[])[1, 8, 32])
        {
            runs.Add(await load.RunAsync(clients, token, duration));
        }

        return runs;
    }

    private static double Megabytes(long bytes) => Math.Round(bytes / (1024.0 * 1024.0), 1);

    private static void Print(EchoReport report) => Console.WriteLine(JsonSerializer.Serialize(report, Indented));
}
