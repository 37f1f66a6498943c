using System.Globalization;
using System.Text.Json;

namespace IndupalBot.Benchmarks.Desk;

/// <summary>
/// What people wait for at a desk with few and with many cases, one client at a time: each step is a whole turn with its transaction,
/// on a SQLite file. Prints the figures as JSON.
/// </summary>
internal static class DeskCommand
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task<int> RunAsync(string[] options)
    {
        var sizes = (Value(options, "--cases") ?? "1000,100000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture));
        var rounds = int.Parse(Value(options, "--rounds") ?? "300", CultureInfo.InvariantCulture);
        var folder = Directory.CreateDirectory(Value(options, "--folder") ?? Path.Combine(Path.GetTempPath(), "indupalbot-desk")).FullName;
        var all = new List<DeskFigures>();
        foreach (var size in sizes)
        {
            await using var desk = await MeasuredDesk.OpenAsync(folder, size);
            all.Add(new(size, await new DeskSteps(desk, rounds).MeasureAsync()));
        }

        Console.WriteLine(JsonSerializer.Serialize(new { Desks = all, Growth = GrowthOf(all) }, Indented));
        return 0;
    }

    /// <summary>P99 at the largest desk over P99 at the smallest.</summary>
    private static Dictionary<string, double> GrowthOf(List<DeskFigures> all) => all[0].Steps.Join(
        all[^1].Steps, few => few.Step, many => many.Step, (few, many) => (few.Step, Ratio: many.P99Ms / few.P99Ms))
        .ToDictionary(step => step.Step, step => Math.Round(step.Ratio, 2));

    private static string? Value(string[] options, string name) =>
        Array.IndexOf(options, name) is >= 0 and var place ? options.ElementAtOrDefault(place + 1) : null;
}
