using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>Answer to a button of yesterday's card: who did what last, and when.</summary>
public static class StaleLine
{
    /// <param name="forDesk">The requester does not hear of internal notes, not even that there is one.</param>
    public static string For(TicketSummary ticket, bool forDesk, DateTimeOffset now) =>
        ticket.Timeline.LastOrDefault(line => forDesk || !TimelineText.IsInternal(line)) is { } last
            ? TextOf.Format(CardTexts.StaleLine, TimelineText.Did(last), DeskDates.When(last.At, now))
            : TextOf.Format(CardTexts.StaleStatus, TicketFacts.Status(ticket));
}
