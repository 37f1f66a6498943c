using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

/// <summary>Answer to a button of yesterday's card: who did what last, and when.</summary>
public static class StaleLine
{
    public static string For(TicketSummary ticket, DateTimeOffset now) => ticket.LastChange is { } last
        ? TextOf.Format(CardTexts.StaleLine, TimelineText.Did(last), DeskDates.When(last.At, now))
        : TextOf.Format(CardTexts.StaleStatus, TicketFacts.Status(ticket));
}
