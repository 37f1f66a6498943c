using AdaptiveCards;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

/// <summary>Until when somebody of the desk is away, and what is still in their hands.</summary>
public static class AbsenceCard
{
    /// <param name="back">The first day on which they are there again.</param>
    /// <param name="open">The newest of their open cases.</param>
    public static AdaptiveCard Build(DateOnly back, TicketPage open, DateTimeOffset now) =>
        CardShell.Of(
            TextOf.Format(CardTexts.AbsenceFallback, DeskDates.Day(back)),
            [Block.Heading(TextOf.Format(CardTexts.AbsenceTitle, DeskDates.Day(back))), Block.Text(CardTexts.AbsenceText), .. Cases(open)],
            [.. open.Items.Count > 0 ? [Press.Execute(CardTexts.ButtonReleaseAll, CardVerbs.AbsenceRelease)] : Array.Empty<AdaptiveAction>(), Press.Execute(CardTexts.ButtonReturned, CardVerbs.AbsenceEnd)]);

    public static AdaptiveCard Over() => CardShell.Of(CardTexts.AbsenceOver, [Block.Text(CardTexts.AbsenceOver)], []);

    public static AdaptiveCard Released(int count) =>
        CardShell.Of(ReleasedText(count), [Block.Text(ReleasedText(count))], [Press.Execute(CardTexts.ButtonReturned, CardVerbs.AbsenceEnd)]);

    public static string ReleasedText(int count) => count == 1 ? CardTexts.AbsenceReleasedOne : TextOf.Format(CardTexts.AbsenceReleased, count);

    public static string GroupEmpty(string group, string name, DateTimeOffset until, DateTimeOffset now) => TextOf.Format(
        CardTexts.NoticeGroupEmpty, PlainText.EscapeInline(group, CardLimits.Name), PlainText.EscapeInline(name, CardLimits.Name), DeskDates.At(until, now));

    private static IEnumerable<AdaptiveElement> Cases(TicketPage open) => open.Items.Count == 0
        ? [Block.Text(CardTexts.AbsenceNothing)]
        : [
            Block.Section(CardTexts.AbsenceCases),
            .. open.Items.Select(item => Block.Line(TextOf.Format(
                CardTexts.AbsenceCase, item.Number, PlainText.EscapeInline(item.Subject, CardLimits.Subject), TextOf.Status(item.Status, item.PendingReason)))),
        ];
}
