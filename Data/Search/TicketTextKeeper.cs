using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IndupalBot.Data.Search;

/// <summary>Writes what is said on a case into its <see cref="TicketText"/>, in the very transaction in which it is said.</summary>
public sealed class TicketTextKeeper : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is HelpDeskDbContext db)
        {
            await FollowCasesAsync(db, cancellationToken);
            await FollowNamesAsync(db, cancellationToken);
        }

        return result;
    }

    private static async Task FollowCasesAsync(HelpDeskDbContext db, CancellationToken cancellationToken)
    {
        foreach (var ticket in db.ChangeTracker.Entries<Ticket>().Select(entry => entry.Entity).ToList())
        {
            foreach (var entry in ticket.Log.Where(entry => db.Entry(entry).State == EntityState.Added).OrderBy(entry => entry.Sequence).ToList())
            {
                await FollowAsync(db, ticket, entry.Event, cancellationToken);
            }
        }
    }

    private static async Task FollowAsync(HelpDeskDbContext db, Ticket ticket, TicketEvent @event, CancellationToken cancellationToken)
    {
        switch (@event)
        {
            case TicketRegistered:
                await TextOfAsync(db, ticket, cancellationToken);
                break;
            case TicketCommented commented:
                await ChangeAsync(db, ticket, text => text.Write(Comment(ticket, commented.Number)), cancellationToken);
                break;
            case TicketNoted noted:
                await ChangeAsync(db, ticket, text => text.Note(Comment(ticket, noted.Number)), cancellationToken);
                break;
            case TicketResolved:
                await ChangeAsync(db, ticket, text => text.Write($"{ticket.Resolution}\n{ticket.Products}"), cancellationToken);
                break;
        }
    }

    private static string? Comment(Ticket ticket, int number) => ticket.Comments.FirstOrDefault(comment => comment.Number == number)?.Text;

    private static async Task ChangeAsync(HelpDeskDbContext db, Ticket ticket, Action<TicketText> change, CancellationToken cancellationToken)
    {
        var text = await TextOfAsync(db, ticket, cancellationToken);
        change(text);
        db.Entry(text).DetectChanges();
    }

    private static async Task<TicketText> TextOfAsync(HelpDeskDbContext db, Ticket ticket, CancellationToken cancellationToken)
    {
        var isNew = db.Entry(ticket).State == EntityState.Added;
        var known = isNew
            ? db.TicketTexts.Local.FindEntry(ticket.Id)?.Entity
            : await db.TicketTexts.FindAsync([ticket.Id], cancellationToken);
        return known ?? db.TicketTexts.Add(new TicketText(ticket, await NameOfAsync(db, ticket.RequesterId, cancellationToken))).Entity;
    }

    private static async Task<string> NameOfAsync(HelpDeskDbContext db, long personId, CancellationToken cancellationToken) =>
        (await db.People.FindAsync([personId], cancellationToken))?.Name ?? string.Empty;

    /// <summary>Somebody whose name changed is found by the new one.</summary>
    private static async Task FollowNamesAsync(HelpDeskDbContext db, CancellationToken cancellationToken)
    {
        var renamed = db.ChangeTracker.Entries<Person>()
            .Where(entry => entry.State == EntityState.Modified && entry.Property(person => person.Name).IsModified)
            .Select(entry => entry.Entity)
            .ToList();
        foreach (var person in renamed)
        {
            await foreach (var text in db.TicketTexts.Where(text => text.RequesterId == person.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                text.Rename(person.Name);
                db.Entry(text).DetectChanges();
            }
        }
    }
}
