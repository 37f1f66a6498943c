using IndupalBot.Application.Tickets;

namespace IndupalBot.Application.Notifications;

public sealed record NoticeContent(TicketSummary Ticket, TimelineEntry Entry, NoticeAudience Audience) : DeliveryContent;
