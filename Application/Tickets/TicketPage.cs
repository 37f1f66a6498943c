namespace IndupalBot.Application.Tickets;

/// <param name="Next">Where the next page starts; null on the last one.</param>
public sealed record TicketPage(IReadOnlyList<TicketListItem> Items, string? Next);
