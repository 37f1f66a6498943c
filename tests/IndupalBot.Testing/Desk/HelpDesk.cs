using IndupalBot.Application.DueWork;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.Recoveries;
using IndupalBot.Bot;
using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using IndupalBot.Integrations.Classification.Storage;
using IndupalBot.Simulator;
using IndupalBot.Simulator.Driver;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace IndupalBot.Testing;

/// <summary>
/// A whole help desk for a test: Teams played by the simulator, the real host behind a real port, a real database file, and a clock
/// that the test moves. Nothing happens by the clock unless the test says so.
/// </summary>
public sealed class HelpDesk : IAsyncDisposable
{
    private readonly DeskSetup setup;
    private readonly string folder = Directory.CreateTempSubdirectory("indupalbot-test-").FullName;
    private WebApplication? bot;

    private HelpDesk(TeamsSimulator teams, DeskSetup setup) => (Teams, this.setup) = (teams, setup);

    public TeamsSimulator Teams { get; }

    /// <summary>Secretaria de Deportes.</summary>
    public PersonDriver Ana => Teams.Person("Ana");

    /// <summary>Contador.</summary>
    public PersonDriver Jorge => Teams.Person("Jorge");

    /// <summary>Técnico de soporte.</summary>
    public PersonDriver Luis => Teams.Person("Luis");

    /// <summary>Técnica de soporte.</summary>
    public PersonDriver Marta => Teams.Person("Marta");

    /// <summary>Ingeniero de sistemas.</summary>
    public PersonDriver Andres => Teams.Person("Andrés");

    /// <summary>Coordinadora TIC: supervisora.</summary>
    public PersonDriver Sofia => Teams.Person("Sofía");

    public DateTimeOffset Now => Teams.Clock.GetUtcNow();

    public IServiceProvider Services => bot?.Services ?? throw new InvalidOperationException("The bot does not run.");

    /// <summary>Where the bot listens.</summary>
    public Uri BotAddress => new(bot?.Urls.First() ?? throw new InvalidOperationException("The bot does not run."));

    public string DatabaseFile => Path.Combine(folder, "desk.db");

    public static async Task<HelpDesk> StartAsync(DeskSetup? setup = null)
    {
        setup ??= new DeskSetup();
        var teams = await TeamsSimulator.StartAsync(new SimulatorOptions { ResendUnanswered = false, EnforceRateLimits = setup.KeepsRateLimits, World = setup.World }, CancellationToken.None);
        var desk = new HelpDesk(teams, setup);
        await desk.StartBotAsync();
        await desk.InstallAsync();
        return desk;
    }

    /// <summary>Stops the bot in an orderly way; Teams stays up.</summary>
    public async Task StopBotAsync()
    {
        if (bot is not null)
        {
            await bot.StopAsync();
            await bot.DisposeAsync();
            bot = null;
        }
    }

    public async Task StartBotAsync()
    {
        bot = HelpDeskHost.Build(["--environment=Development"], Configure);
        await bot.StartAsync();
        bot.PublishOwnAddress();
        Teams.BotEndpoint = new Uri(BotAddress, "/api/messages");
        if (setup.TrainedClassifier)
        {
            await bot.Services.GetRequiredService<ModelStore>().EnsureReadyAsync(CancellationToken.None);
        }
    }

    /// <summary>A second instance on the same database, to which Teams sends nothing. The caller disposes of it.</summary>
    public async Task<WebApplication> StartAnotherBotAsync()
    {
        var another = HelpDeskHost.Build(["--environment=Development"], Configure);
        await another.StartAsync();
        return another;
    }

    /// <summary>Moves the clock and does what has become due.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        Teams.Clock.Advance(time);
        await DueAsync();
    }

    public async Task<int> DueAsync()
    {
        var done = await Services.GetRequiredService<DueWork>().RunAsync(CancellationToken.None);
        done += await Services.GetRequiredService<RecoveryReminders>().RunAsync(CancellationToken.None);
        return done + await Services.GetRequiredService<DraftExpiry>().RunAsync(CancellationToken.None);
    }

    /// <summary>Waits until everything has been sent that was to be sent now.</summary>
    public async Task SettleAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await ReadAsync(db => HasDueAsync(db, patience.Token)))
        {
            Services.GetRequiredService<OutboxSignal>().Wake();
            await Task.Delay(10, patience.Token);
        }

        await Teams.IdleAsync();
    }

    public async Task<T> ReadAsync<T>(Func<HelpDeskDbContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await StopBotAsync();
        await Teams.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What stands behind a message that rests is not due either.</summary>
    private Task<bool> HasDueAsync(HelpDeskDbContext db, CancellationToken cancellationToken)
    {
        var now = Now;
        return db.Outbox.AnyAsync(
            row => row.Status == OutboxStatus.Waiting && row.NextAttemptAt <= now
                && !db.Outbox.Any(before => before.Status == OutboxStatus.Waiting && before.Destination == row.Destination && before.Id < row.Id && before.NextAttemptAt > now),
            cancellationToken);
    }

    private void Configure(WebApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection(Teams.BotConfiguration());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:ConnectionString"] = $"Data Source={DatabaseFile};Pooling=False",
            ["Files:Folder"] = Path.Combine(folder, "files"),
            ["Classification:ModelFolder"] = Path.Combine(AppContext.BaseDirectory, "model"),
            ["Jobs:Enabled"] = "false",
            ["Outbox:SweepSeconds"] = "1",
            // Many stories press faster than people could.
            ["Outbox:Paced"] = setup.KeepsRateLimits ? "true" : "false",
        });
        builder.Configuration.AddInMemoryCollection(setup.Settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(Teams.Clock);
        setup.Services?.Invoke(builder.Services);
        if (!setup.TrainedClassifier)
        {
            builder.Services.AddKeywordClassifier();
        }
    }

    private async Task InstallAsync()
    {
        if (!setup.Installed)
        {
            return;
        }

        await Teams.InstallEverywhereAsync();
        await Sofia.InChannel("Soporte").FindsAsync(message => message.AllText.Contains("Lo confirmó", StringComparison.Ordinal));
        await Sofia.InChannel("Ingeniería").FindsAsync(message => message.AllText.Contains("Lo confirmó", StringComparison.Ordinal));
        await SettleAsync();
        if (setup.PrivacyAccepted)
        {
            await AcceptPrivacyAsync();
        }
    }

    private async Task AcceptPrivacyAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        foreach (var person in await db.People.ToListAsync())
        {
            person.AcceptPrivacy(Now);
        }

        await db.SaveChangesAsync();
    }
}
