using IndupalBot.Application.Notifications;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

public static class NoticeText
{
    public static string? For(TicketSummary ticket, TimelineEntry entry, NoticeAudience audience, DateTimeOffset now) => null;
}
