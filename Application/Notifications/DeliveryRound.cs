using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.Tickets;
using IndupalBot.Data.Outbox;

namespace IndupalBot.Application.Notifications;

/// <summary>What the deliveries that start together need to know, read at once: the present state of their cases and cards.</summary>
/// <param name="Addresses">Where each destination is reached; those that cannot be reached now are missing.</param>
/// <param name="Places">Where the live cards stand.</param>
public sealed record DeliveryRound(
    CatalogueSnapshot Catalogue,
    IReadOnlyDictionary<string, Address> Addresses,
    IReadOnlyDictionary<long, TicketSummary> Tickets,
    ILookup<string, CardPlace> Places);
