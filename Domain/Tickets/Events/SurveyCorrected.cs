namespace IndupalBot.Domain.Tickets;

public sealed record SurveyCorrected(int PreviousScore, int Score) : TicketEvent;
