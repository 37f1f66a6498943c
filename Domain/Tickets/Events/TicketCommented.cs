namespace IndupalBot.Domain.Tickets;

/// <param name="Number">Which comment of the case.</param>
/// <param name="AnsweredQuestion">The case waited for the requester and goes on with this answer.</param>
public sealed record TicketCommented(int Number, bool AnsweredQuestion) : TicketEvent;
