using IndupalBot.Application.Tickets;

namespace IndupalBot.Application.Notifications;

public sealed record ReceiptContent(TicketSummary Ticket) : DeliveryContent;
