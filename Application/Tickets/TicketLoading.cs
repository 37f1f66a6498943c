using IndupalBot.Data;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Tickets;

/// <summary>Fetches cases whole. Their logs say whether there are comments and files, so most cost one query.</summary>
internal static class TicketLoading
{
    /// <exception cref="DbUpdateConcurrencyException">
    /// Another turn changed the case since this one read it first: its log has grown, the case itself is the old one. The turn is to be run again.
    /// </exception>
    public static async Task<Ticket?> FindWholeAsync(this HelpDeskDbContext db, long ticketId, CancellationToken cancellationToken)
    {
        var ticket = await db.Tickets.Include(each => each.Log).FirstOrDefaultAsync(each => each.Id == ticketId, cancellationToken);
        if (ticket?.Log.Count > ticket?.Version)
        {
            throw new DbUpdateConcurrencyException("The case was changed since it was read.");
        }

        if (ticket is not null)
        {
            await db.LoadPartsAsync([ticket], cancellationToken);
        }

        return ticket;
    }

    public static async Task<List<Ticket>> LoadWholeAsync(this HelpDeskDbContext db, IReadOnlyCollection<long> ticketIds, CancellationToken cancellationToken)
    {
        var tickets = await db.Tickets.Include(each => each.Log).Where(each => ticketIds.Contains(each.Id)).ToListAsync(cancellationToken);
        await db.LoadPartsAsync(tickets, cancellationToken);
        return tickets;
    }

    private static async Task LoadPartsAsync(this HelpDeskDbContext db, List<Ticket> tickets, CancellationToken cancellationToken)
    {
        var commented = tickets.Where(ticket => ticket.Log.Any(entry => entry.Event is TicketCommented or TicketNoted)).Select(ticket => ticket.Id).ToList();
        if (commented.Count > 0)
        {
            await db.TicketComments.Where(comment => commented.Contains(comment.TicketId)).LoadAsync(cancellationToken);
        }

        var withFiles = tickets.Where(ticket => ticket.Log.Any(entry => entry.Event is TicketAttachmentAdded)).Select(ticket => ticket.Id).ToList();
        if (withFiles.Count > 0)
        {
            await db.Set<TicketAttachment>().Where(attachment => withFiles.Contains(attachment.TicketId)).LoadAsync(cancellationToken);
        }
    }
}
