using IndupalBot.Application.Tickets;

namespace IndupalBot.Application.Notifications;

public sealed record RecoveryContent(TicketSummary Ticket, bool Reminder) : DeliveryContent;
