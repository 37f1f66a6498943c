using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>To the group's supervisors: only what may need them.</summary>
internal static class SupervisorNotice
{
    /// <summary>A score that deserves a call.</summary>
    private const int Unhappy = 2;

    public static string? Of(TicketSummary ticket, TimelineEntry entry, DateTimeOffset now) => entry.Event switch
    {
        TicketEscalated escalated => GroupNotice.Escalated(entry, escalated, ticket, now),
        TicketReopened reopened when ticket.ReopenCount > 1 =>
            TextOf.Format(CardTexts.NoticeReopenedAgain, NoticeText.Who(entry), ticket.ReopenCount, NoticeText.Quote(reopened.Why)),
        TicketClosed { Score: <= Unhappy and { } score } => TextOf.Format(CardTexts.NoticeRated, NoticeText.Who(entry), score),
        SolutionMissed missed => TextOf.Format(
            CardTexts.NoticeSolutionMissedDesk, DeskDates.At(missed.DueAt, now), TicketFacts.Name(ticket.Assignee) ?? CardTexts.Nobody),
        PromiseAtRisk risk => TextOf.Format(CardTexts.NoticeAtRisk, DeskDates.At(risk.DueAt, now)),
        PromiseBroken broken => TextOf.Format(CardTexts.NoticeBroken, DeskDates.At(broken.DueAt, now)),
        _ => null,
    };
}
