using System.Diagnostics;
using System.Globalization;
using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Seeding;
using IndupalBot.Bot.Start;
using IndupalBot.Data;

namespace IndupalBot.Bot.CommandLine;

/// <summary><c>seed --cases 100000 --events 1000000</c>: a made-up desk of two years, into an empty database only.</summary>
internal sealed class SeedVerb(IServiceScopeFactory scopes, IHostEnvironment environment, TimeProvider time)
{
    private const int Failed = 1;
    private const int Misused = 2;
    private const int UsualCases = 100_000;
    private const int EventsOfACase = 10;
    private const string DayFormat = "yyyy-MM-dd";

    /// <returns>Exit code: 0, 1 when the database is not empty or this is production, 2 when the order is not understood.</returns>
    public async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        if (PlanOf(args) is not { } plan)
        {
            return await SayAsync(output, HostTexts.SeedMisused, Misused);
        }

        if (environment.IsProduction() && !args.Contains("--force"))
        {
            return await SayAsync(output, HostTexts.SeedInProduction, Failed);
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>().Database.MigrateHelpDeskAsync(cancellationToken);
        var seeder = scope.ServiceProvider.GetRequiredService<DeskSeeder>();
        if (!await seeder.IsEmptyAsync(cancellationToken))
        {
            return await SayAsync(output, HostTexts.SeedNotEmpty, Failed);
        }

        var clock = Stopwatch.StartNew();
        await DatabaseStart.LoadCatalogueAsync(scope.ServiceProvider.GetRequiredService<CatalogueSeeder>(), cancellationToken);
        var (cases, events) = await seeder.SeedAsync(plan, cancellationToken);
        return await SayAsync(output, string.Format(CultureInfo.CurrentUICulture, HostTexts.SeedDone, cases, events, clock.Elapsed.TotalSeconds), 0);
    }

    /// <returns>Null when an option is not understood.</returns>
    private SeedPlan? PlanOf(string[] args)
    {
        var cases = Number(args, "--cases", UsualCases);
        var until = Value(args, "--until") is not { } day ? time.GetUtcNow()
            : DateTimeOffset.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var known) ? known
            : (DateTimeOffset?)null;
        var events = Number(args, "--events", cases * EventsOfACase);
        var seed = Number(args, "--seed", 1);
        return cases > 0 && events > 0 && seed >= 0 && until is { } end ? new SeedPlan(cases, events, seed, end) : null;
    }

    /// <returns>-1 when it is no number.</returns>
    private static int Number(string[] args, string option, int usual) => Value(args, option) is not { } value ? usual
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string? Value(string[] args, string option) =>
        Array.IndexOf(args, option) is >= 0 and var place ? args.ElementAtOrDefault(place + 1) ?? string.Empty : null;

    private static async Task<int> SayAsync(TextWriter output, string sentence, int code)
    {
        await output.WriteLineAsync(sentence);
        return code;
    }
}
