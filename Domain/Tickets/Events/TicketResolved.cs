namespace IndupalBot.Domain.Tickets;

/// <param name="Products">Productos entregados, for the report (PR-TIC-02, step 7).</param>
public sealed record TicketResolved(string Resolution, string Products) : TicketEvent;
