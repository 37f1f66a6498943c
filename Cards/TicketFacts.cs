using AdaptiveCards;
using IndupalBot.Application;
using IndupalBot.Application.People;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>What cards say of a case, in words.</summary>
internal static class TicketFacts
{
    public static string Subject(TicketSummary ticket) => PlainText.EscapeInline(ticket.Subject, CardLimits.Subject);

    public static string Status(TicketSummary ticket) => TextOf.Status(ticket.Status, ticket.PendingReason);

    public static string Service(TicketSummary ticket) => PlainText.EscapeInline(ticket.ServiceName, CardLimits.Name);

    public static string? Name(PersonRef? person) => person is null ? null : PlainText.EscapeInline(person.Name, CardLimits.Name);

    public static string Fallback(TicketSummary ticket) =>
        TextOf.Format(CardTexts.TicketFallback, ticket.Number, PlainText.CutLine(ticket.Subject, CardLimits.Subject), Status(ticket));

    /// <summary>Name, then area, office, phone and e-mail as far as they are known.</summary>
    public static string Contact(PersonRef person) =>
        string.Join(" · ", new[] { person.Name, person.Area, person.Office, person.Phone, person.Email }
            .Where(each => !string.IsNullOrWhiteSpace(each)).Select(each => PlainText.EscapeInline(each, CardLimits.Name)));

    /// <summary>What is awaited, while the case waits: the last question or note.</summary>
    public static string? Awaited(TicketSummary ticket) =>
        ticket.Status == TicketStatus.Pending && Last<TicketPutOnHold>(ticket)?.Event is TicketPutOnHold hold
            ? PlainText.Escape(hold.Note, CardLimits.Resolution)
            : null;

    public static string? Resolution(TicketSummary ticket) =>
        ticket.Resolution is null ? null : PlainText.Escape(ticket.Resolution, CardLimits.Resolution);

    public static string? Products(TicketSummary ticket) =>
        string.IsNullOrEmpty(ticket.Products) ? null : PlainText.Escape(ticket.Products, CardLimits.Resolution);

    public static string? Survey(SurveyAnswer? survey) => survey is null
        ? null
        : TextOf.Format(CardTexts.SurveyScore, survey.Score)
            + (string.IsNullOrWhiteSpace(survey.Comment) ? null : TextOf.Format(CardTexts.Quoted, PlainText.EscapeInline(survey.Comment, CardLimits.Comment)));

    public static string? Linked(TicketSummary ticket) =>
        ticket.LinkedTicketId is { } linked ? TicketNumber.Of(linked).ToString() : null;

    /// <summary>A link to the message that the case was made from; its address is one of Teams, checked when it came in.</summary>
    public static string? Source(TicketSummary ticket) => ticket.SourceUrl is { } url ? TextOf.Format(CardTexts.SourceLink, url) : null;

    /// <summary>Why it was escalated. The clock has one reason, said in the reader's language.</summary>
    public static string Reason(TimelineEntry entry, TicketEscalated escalated) => entry.ActorId is null ? ClockTexts.PromiseBroken : escalated.Reason;

    public static AdaptiveFactSet Answers(TicketSummary ticket) =>
        Block.Facts(ticket.Answers.Select(answer => (PlainText.EscapeInline(answer.Label, CardLimits.Name), (string?)PlainText.EscapeInline(answer.Value, CardLimits.Answer))));

    /// <summary>Until when somebody is to take it; "por vencer" and "vencido" in words.</summary>
    public static string? Due(DateTimeOffset? dueAt, DateTimeOffset receivedAt, DateTimeOffset now) => dueAt switch
    {
        null => null,
        { } due when due <= now => TextOf.Format(CardTexts.DueBroken, DeskDates.At(due, now)),
        { } due when due - now <= (due - receivedAt) * SoonShare => TextOf.Format(CardTexts.DueSoon, DeskDates.At(due, now)),
        { } due => DeskDates.At(due, now),
    };

    /// <summary>Since when the one who has it has it. With the date, since the card may stand for days as it is.</summary>
    public static string? AttendedSince(TicketSummary ticket) => ticket.Status is TicketStatus.InProgress or TicketStatus.Pending
        && ticket.Timeline.LastOrDefault(IsHandedOver) is { } handed
            ? DeskDates.Short(handed.At)
            : null;

    private static bool IsHandedOver(TimelineEntry entry) =>
        entry.Event is TicketClaimed or TicketAssigned or TicketEscalated { AssigneeId: not null } or TicketHandedBack { AssigneeId: not null } or TicketReopened;

    public static TimelineEntry? Last<TEvent>(TicketSummary ticket)
        where TEvent : TicketEvent =>
        ticket.Timeline.LastOrDefault(entry => entry.Event is TEvent);

    /// <summary>The same last quarter at which the group is warned.</summary>
    private const double SoonShare = 0.25;
}
