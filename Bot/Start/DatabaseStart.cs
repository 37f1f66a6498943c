using IndupalBot.Application.Catalogue;
using IndupalBot.Data;

namespace IndupalBot.Bot.Start;

/// <summary>Before anything else runs: the database is brought up to date and the catalogue loaded.</summary>
internal sealed class DatabaseStart(IServiceScopeFactory scopes) : IHostedLifecycleService
{
    private const string Catalogue = "catalogue.es.json";

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>().Database.MigrateHelpDeskAsync(cancellationToken);
        await LoadCatalogueAsync(scope.ServiceProvider.GetRequiredService<CatalogueSeeder>(), cancellationToken);
    }

    public static async Task LoadCatalogueAsync(CatalogueSeeder seeder, CancellationToken cancellationToken)
    {
        await using var catalogue = File.OpenRead(Path.Combine(AppContext.BaseDirectory, Catalogue));
        await seeder.SeedAsync(catalogue, cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
