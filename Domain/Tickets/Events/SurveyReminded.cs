namespace IndupalBot.Domain.Tickets;

public sealed record SurveyReminded : TicketEvent;
