using IndupalBot.Application.Tickets;

namespace IndupalBot.Application.Notifications;

public sealed record SurveyContent(TicketSummary Ticket, bool Reminder) : DeliveryContent;
