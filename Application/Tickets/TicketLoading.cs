using IndupalBot.Data;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Tickets;

/// <summary>Fetches a case whole. Its log says whether there are comments and files, so most cases cost one query.</summary>
internal static class TicketLoading
{
    public static async Task<Ticket?> FindWholeAsync(this HelpDeskDbContext db, long ticketId, CancellationToken cancellationToken)
    {
        var ticket = await db.Tickets.Include(each => each.Log).FirstOrDefaultAsync(each => each.Id == ticketId, cancellationToken);
        if (ticket is null)
        {
            return null;
        }

        if (ticket.Log.Any(entry => entry.Event is TicketCommented or TicketNoted))
        {
            await db.Entry(ticket).Collection(each => each.Comments).LoadAsync(cancellationToken);
        }

        if (ticket.Log.Any(entry => entry.Event is TicketAttachmentAdded))
        {
            await db.Entry(ticket).Collection(each => each.Attachments).LoadAsync(cancellationToken);
        }

        return ticket;
    }
}
