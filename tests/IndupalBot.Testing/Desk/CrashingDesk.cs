using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using IndupalBot.Simulator;
using IndupalBot.Simulator.Driver;
using IndupalBot.Simulator.World;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Testing;

/// <summary>
/// A help desk whose bot is a process of its own: it is killed and started again while Teams and the database file stay.
/// Its clock is the real one. A killed instance's messages are taken up after five seconds.
/// </summary>
public sealed class CrashingDesk : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("indupalbot-crash-").FullName;
    private readonly DbContextOptions<HelpDeskDbContext> database;
    private BotProcess? bot;

    private CrashingDesk(TeamsSimulator teams)
    {
        Teams = teams;
        var builder = new DbContextOptionsBuilder<HelpDeskDbContext>();
        builder.UseHelpDeskDatabase(new DatabaseOptions { ConnectionString = ConnectionString });
        database = builder.Options;
    }

    public TeamsSimulator Teams { get; }

    public PersonDriver Ana => Teams.Person("Ana");

    public PersonDriver Luis => Teams.Person("Luis");

    public PersonDriver Sofia => Teams.Person("Sofía");

    /// <summary>Whether the next start of the bot does what is due, every second. Off until a test says otherwise.</summary>
    public bool DoesDueWork { get; set; }

    private string ConnectionString => $"Data Source={Path.Combine(folder, "desk.db")};Pooling=False";

    /// <param name="recordsTraffic">For a test that delivers an activity again.</param>
    public static async Task<CrashingDesk> StartAsync(WorldFile? world = null, bool recordsTraffic = false)
    {
        var options = new SimulatorOptions { ResendUnanswered = false, World = world, RecordTraffic = recordsTraffic };
        var desk = new CrashingDesk(await TeamsSimulator.StartAsync(options, CancellationToken.None));
        await desk.StartBotAsync();
        await desk.InstallAsync();
        return desk;
    }

    public async Task StartBotAsync()
    {
        bot = BotProcess.Launch(folder, [.. Teams.BotConfiguration(), .. Settings()]);
        await bot.ReadyAsync();
        Teams.BotEndpoint = new Uri(bot.Address, "/api/messages");
    }

    public async Task KillBotAsync()
    {
        if (bot is not null)
        {
            await bot.KillAsync();
            await bot.DisposeAsync();
            bot = null;
        }
    }

    public async Task RestartBotAsync()
    {
        await KillBotAsync();
        await StartBotAsync();
    }

    /// <summary>Waits until the outbox is empty.</summary>
    public async Task SettleAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await ReadAsync(db => db.Outbox.AnyAsync(row => row.Status == OutboxStatus.Waiting, patience.Token)))
        {
            await Task.Delay(50, patience.Token);
        }
    }

    public async Task<T> ReadAsync<T>(Func<HelpDeskDbContext, Task<T>> read)
    {
        await using var db = new HelpDeskDbContext(database);
        return await read(db);
    }

    /// <summary>Changes the database directly, so that nothing of it is told to anybody.</summary>
    public async Task ChangeAsync(Func<HelpDeskDbContext, Task> change)
    {
        await using var db = new HelpDeskDbContext(database);
        await change(db);
        await db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillBotAsync();
        await Teams.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Dictionary<string, string?> Settings() => new()
    {
        ["Database:ConnectionString"] = ConnectionString,
        ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(KeywordClassifierStartup).Assembly.GetName().Name,
        ["Outbox:LeaseSeconds"] = "5",
        ["Outbox:SweepSeconds"] = "1",
        ["Outbox:Paced"] = "false",
        ["Jobs:Enabled"] = DoesDueWork ? "true" : "false",
        ["Jobs:TickSeconds"] = "1",
    };

    private async Task InstallAsync()
    {
        await Teams.InstallEverywhereAsync();
        await Sofia.InChannel("Soporte").FindsAsync(message => message.AllText.Contains("Lo confirmó", StringComparison.Ordinal));
        await SettleAsync();
        await ChangeAsync(async db => (await db.People.ToListAsync()).ForEach(person => person.AcceptPrivacy(Teams.Clock.GetUtcNow())));
    }
}
