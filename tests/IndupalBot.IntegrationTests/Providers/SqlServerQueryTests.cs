using IndupalBot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.Extensions.DependencyInjection;

#pragma warning disable EF1001 // See CapturingQueryCompiler.

namespace IndupalBot.IntegrationTests.Providers;

/// <summary>
/// The desk is lived through on SQLite; every query and every kind of row that this left behind is then put to the SQL Server
/// provider, and what that would send must be good T-SQL.
/// </summary>
public sealed class SqlServerQueryTests : IAsyncLifetime
{
    private readonly QueryCapture capture = new();
    private HelpDesk? started;

    private HelpDesk Desk => started ?? throw new InvalidOperationException("The desk has not been started.");

    public async Task InitializeAsync() => started = await HelpDesk.StartAsync(new DeskSetup
    {
        Services = services => services
            .AddSingleton(capture)
            .ConfigureDbContext<HelpDeskDbContext>(builder => builder.ReplaceService<IQueryCompiler, CapturingQueryCompiler>()),
    });

    public async Task DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task All_that_the_desk_asks_and_writes_is_good_T_SQL()
    {
        await new EverythingOnce(Desk).LiveAsync();

        capture.Queries.Count.ShouldBeGreaterThan(35);
        var failures = new List<string>();
        foreach (var query in capture.Queries)
        {
            failures.AddRange(await FailuresOfAsync(query.Text, db => query.Replay(db, false)));
            failures.AddRange(await FailuresOfAsync(query.Text, db => query.Replay(db, true)));
        }

        foreach (var row in await RowsAsync())
        {
            foreach (var change in new[] { EntityState.Added, EntityState.Modified, EntityState.Deleted })
            {
                failures.AddRange(await FailuresOfAsync($"{row.GetType().Name} {change}", db => SaveAsync(db, row, change)));
            }
        }

        failures.ShouldBeEmpty();
    }

    /// <summary>Nothing, when it was translated and its statements parse. There is no data, so "no elements" is no failure.</summary>
    private static async Task<IEnumerable<string>> FailuresOfAsync(string what, Func<HelpDeskDbContext, Task> ask)
    {
        var server = new StatementCapture();
        await using var db = Databases.Open(Databases.SqlServer, server);
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        string? trouble = null;
        try
        {
            await ask(db);
        }
        catch (Exception failure) when (failure is InvalidOperationException or DbUpdateException)
        {
            trouble = failure.Message;
        }

        return server.Statements.Count == 0 ? [$"{what}: {trouble ?? "nothing was sent"}"] : server.Statements.SelectMany(TransactSql.ErrorsIn);
    }

    private static Task SaveAsync(HelpDeskDbContext db, object row, EntityState change)
    {
        db.Entry(row).State = change;
        return db.SaveChangesAsync();
    }

    /// <summary>One row of each table.</summary>
    private Task<List<object>> RowsAsync() => Desk.ReadAsync(async db =>
    {
        List<object> rows = [];
        foreach (var entity in db.Model.GetEntityTypes().Where(type => !type.IsOwned() && type.FindPrimaryKey() is not null))
        {
            var set = (IQueryable<object>)(typeof(DbContext).GetMethod(nameof(DbContext.Set), [])?.MakeGenericMethod(entity.ClrType).Invoke(db, [])
                ?? throw new InvalidOperationException(entity.Name));
            rows.Add(await set.AsNoTracking().IgnoreAutoIncludes().FirstOrDefaultAsync() ?? throw new InvalidOperationException($"The story left no {entity.ClrType.Name}."));
        }

        return rows;
    });
}
