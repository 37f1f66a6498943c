namespace IndupalBot.Application.Tickets;

/// <param name="NextBefore">Where the next page starts; null on the last one.</param>
public sealed record TicketPage(IReadOnlyList<TicketListItem> Items, long? NextBefore);
