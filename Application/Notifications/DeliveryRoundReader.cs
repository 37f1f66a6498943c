using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.Tickets;
using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Notifications;

/// <summary>
/// Reads what a round of deliveries needs with one query a kind instead of some for each message. A case is read after the change
/// that its messages tell of, so its cards are never behind their messages.
/// </summary>
public sealed class DeliveryRoundReader(HelpDeskDbContext db, CatalogueCache catalogue, AddressBook addresses, TicketSummaries summaries)
{
    public async Task<DeliveryRound> ReadAsync(IReadOnlyList<DueDestination> due, CancellationToken cancellationToken)
    {
        var rows = due.SelectMany(destination => destination.Rows).ToList();
        var destinations = due.Where(destination => destination.Rows[0].Kind != OutboxKind.File).Select(destination => destination.Name).ToList();
        return new(
            await catalogue.GetAsync(cancellationToken),
            await addresses.FindAsync(destinations, cancellationToken),
            await TicketsOfAsync(rows, cancellationToken),
            await PlacesOfAsync(rows, cancellationToken));
    }

    private async Task<Dictionary<long, TicketSummary>> TicketsOfAsync(List<OutboxMessage> rows, CancellationToken cancellationToken)
    {
        var found = new Dictionary<long, TicketSummary>();
        var ids = rows.Select(row => row.TicketId).OfType<long>().Distinct().ToList();
        if (ids.Count > 0)
        {
            foreach (var ticket in await db.LoadWholeAsync(ids, cancellationToken))
            {
                found[ticket.Id] = await summaries.OfAsync(ticket, cancellationToken);
            }
        }

        return found;
    }

    private async Task<ILookup<string, CardPlace>> PlacesOfAsync(List<OutboxMessage> rows, CancellationToken cancellationToken)
    {
        var cards = rows.Select(DeliveryComposer.PlaceOf).OfType<string>().Distinct().ToList();
        var places = cards.Count == 0 ? [] : await db.CardPlaces.AsNoTracking().Where(place => cards.Contains(place.Card)).ToListAsync(cancellationToken);
        return places.ToLookup(place => place.Destination);
    }
}
