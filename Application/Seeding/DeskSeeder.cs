using IndupalBot.Application.Clock;
using IndupalBot.Application.Sla;
using IndupalBot.Data;
using IndupalBot.Data.Seeding;
using IndupalBot.Data.Tickets;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Seeding;

/// <summary>Fills an empty database with a desk of some years, for measuring and for trying out. Nobody is told of anything.</summary>
public sealed class DeskSeeder(HelpDeskDbContext db, PromiseReader promises)
{
    private const int Portion = 2_000;

    /// <summary>How much rarer open cases get with their age, as a share of all.</summary>
    private const double OpenAge = 0.111;

    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken) =>
        !await db.Tickets.AnyAsync(cancellationToken) && !await db.People.AnyAsync(cancellationToken);

    /// <summary>The catalogue must be there already.</summary>
    /// <returns>How many cases and events were written.</returns>
    public async Task<(int Cases, int Events)> SeedAsync(SeedPlan plan, CancellationToken cancellationToken)
    {
        var random = new Random(plan.Seed);
        var people = new SeedPeople(plan, await db.SupportGroups.ToListAsync(cancellationToken));
        db.People.AddRange(people.All);
        await db.SaveChangesAsync(cancellationToken);
        db.GroupMemberships.AddRange(people.Memberships);
        await db.SaveChangesAsync(cancellationToken);
        var services = await db.Services.AsNoTracking().OrderBy(service => service.Order).ToListAsync(cancellationToken);
        var events = 0;
        var last = new Dictionary<int, int>();
        foreach (var tickets in Lives(plan, new SeedScene(plan, people, services, await promises.ReadAsync(db, cancellationToken)), random, last).Chunk(Portion))
        {
            events += tickets.Sum(ticket => ticket.Log.Count);
            await WriteAsync(tickets, cancellationToken);
        }

        db.TicketCounters.AddRange(last.Select(year => new TicketCounter(year.Key, year.Value)));
        await db.SaveChangesAsync(cancellationToken);
        return (plan.Cases, events);
    }

    /// <param name="last">The last number of each year.</param>
    private static IEnumerable<Ticket> Lives(SeedPlan plan, SeedScene scene, Random random, Dictionary<int, int> last)
    {
        var events = 0;
        foreach (var (place, receivedAt) in SeedMoments.Of(plan, random).Index())
        {
            var year = DeskClock.YearOf(receivedAt);
            last[year] = last.GetValueOrDefault(year) + 1;
            var wanted = Math.Max(0, plan.Events - events) / (plan.Cases - place);
            var ticket = new SeedLife(scene, random, receivedAt)
                .Live(new TicketNumber(year, last[year]), wanted + random.Next(-wanted / 2, (wanted / 2) + 1), Steps(random, 1 - ((double)place / plan.Cases)));
            events += ticket.Log.Count;
            yield return ticket;
        }
    }

    /// <param name="age">From 0, the newest case, to 1.</param>
    private static int Steps(Random random, double age) =>
        random.NextDouble() < SeedPlan.Open / OpenAge * Math.Exp(-age / OpenAge)
            ? random.NextDouble() switch { < 0.2 => 0, < 0.65 => 1, < 0.95 => 2, _ => 3 }
            : int.MaxValue;

    private async Task WriteAsync(Ticket[] tickets, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await WriteAsync(tickets.Select(ticket => ((object)ticket, ticket.Id)), typeof(Ticket), cancellationToken);
        await WriteAsync(tickets.SelectMany(ticket => ticket.Log.Select(entry => ((object)entry, ticket.Id))), typeof(TicketLogEntry), cancellationToken);
        await WriteAsync(tickets.SelectMany(ticket => ticket.Comments.Select(comment => ((object)comment, ticket.Id))), typeof(TicketComment), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private Task WriteAsync(IEnumerable<(object Row, long TicketId)> rows, Type kind, CancellationToken cancellationToken) =>
        new BulkInsert(db, kind).WriteAsync([.. rows], cancellationToken);
}
