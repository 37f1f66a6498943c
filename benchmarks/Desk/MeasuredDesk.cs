using System.Globalization;
using IndupalBot.Application.Classification;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.People;
using IndupalBot.Application.Seeding;
using IndupalBot.Bot;
using IndupalBot.Data;
using IndupalBot.Data.Conversations;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;
using IndupalBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IndupalBot.Benchmarks.Desk;

/// <summary>The bot's own services on a seeded database, with nobody to send anything to.</summary>
internal sealed class MeasuredDesk : IAsyncDisposable
{
    private const int EventsOfACase = 10;

    private static readonly DateTimeOffset LastDay = new(2026, 11, 24, 15, 0, 0, TimeSpan.Zero);

    private readonly WebApplication bot;
    private int activities;

    private MeasuredDesk(WebApplication bot, MovedTime time) => (this.bot, Time) = (bot, time);

    public MovedTime Time { get; }

    public IServiceProvider Services => bot.Services;

    /// <summary>Seeds the desk of this size once; the measuring goes on in a copy.</summary>
    public static async Task<MeasuredDesk> OpenAsync(string folder, int cases)
    {
        var seeded = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"desk-{cases}.db"));
        var time = new MovedTime(LastDay);
        if (!File.Exists(seeded))
        {
            var part = $"{seeded}.part";
            Array.ForEach(Directory.GetFiles(folder, $"{Path.GetFileName(part)}*"), File.Delete);
            await using (var seeding = Build(part, time))
            {
                await SeedAsync(seeding.Services, cases);
            }

            File.Move(part, seeded);
        }

        var copy = Path.Combine(folder, "measured.db");
        Array.ForEach(Directory.GetFiles(folder, "measured.db*"), File.Delete);
        File.Copy(seeded, copy);
        var desk = new MeasuredDesk(Build(copy, time), time);
        await desk.ReadAsync(async db =>
        {
            await db.Database.MigrateHelpDeskAsync(CancellationToken.None);
            return true;
        });
        return desk;
    }

    public async Task<T> ReadAsync<T>(Func<HelpDeskDbContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>());
    }

    public Task<List<Person>> PeopleAsync(Func<Person, bool> wanted) =>
        ReadAsync(async db => (await db.People.AsNoTracking().Include(person => person.Memberships).ToListAsync()).Where(wanted).ToList());

    public Task<List<long>> TicketsAsync(Func<IQueryable<Ticket>, IQueryable<Ticket>> wanted, int count) =>
        ReadAsync(db => wanted(db.Tickets).OrderByDescending(ticket => ticket.Id).Select(ticket => ticket.Id).Take(count).ToListAsync());

    /// <summary>The person writes, or presses a button of a card in their chat.</summary>
    public Task<TurnAnswer> TurnAsync(Person person, string text, DeskAction? press = null)
    {
        var chat = $"a:{person.TeamsUserId}";
        var input = new TurnInput(
            string.Create(CultureInfo.InvariantCulture, $"measured:{++activities}"),
            press is null ? TurnKind.Message : TurnKind.Press,
            new TeamsIdentity(person.TenantId, person.TeamsUserId, person.Name, person.AadObjectId),
            new ConversationIdentity(chat, ConversationKind.Personal, person.TenantId, "https://teams.example/", null),
            text, press, [], null, null);
        return Services.GetRequiredService<TurnRunner>().RunAsync(input, CancellationToken.None);
    }

    public async ValueTask DisposeAsync() => await bot.DisposeAsync();

    private static async Task SeedAsync(IServiceProvider services, int cases)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        await db.Database.MigrateHelpDeskAsync(CancellationToken.None);
        await using var catalogue = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "catalogue.es.json"));
        await scope.ServiceProvider.GetRequiredService<Application.Catalogue.CatalogueSeeder>().SeedAsync(catalogue, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<DeskSeeder>().SeedAsync(new SeedPlan(cases, cases * EventsOfACase, 1, LastDay), CancellationToken.None);
        foreach (var person in await db.People.ToListAsync())
        {
            person.AcceptPrivacy(LastDay);
        }

        await db.SaveChangesAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);");
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=DELETE;");
    }

    private static WebApplication Build(string database, TimeProvider time) => HelpDeskHost.Build(["--environment=Development"], builder =>
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:ConnectionString"] = $"Data Source={database};Pooling=False",
            ["Jobs:Enabled"] = "false",
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = "00000000-0000-0000-0000-000000000001",
            ["MicrosoftAppTenantId"] = "00000000-0000-0000-0000-000000000002",
            ["MicrosoftAppPassword"] = "nobody asks for it",
        });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(time).AddSingleton<ITicketClassifier, KeywordClassifier>();
    });
}
