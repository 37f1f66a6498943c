using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

public static class StaleLine
{
    public static string For(TicketSummary ticket, DateTimeOffset now) => string.Empty;
}
