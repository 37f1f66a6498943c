using AdaptiveCards;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

/// <summary>
/// A case that somebody shows to others. It says what any colleague may read: which case, about what and how it stands; neither who asked
/// nor what was written. No button of it does anything to the case.
/// </summary>
public static class SharedCaseCard
{
    /// <param name="url">Where whoever has a right to the case can open it.</param>
    public static AdaptiveCard Build(TicketListItem item, string serviceName, string? url) => CardShell.Of(
        Title(item),
        [
            Block.Heading(TextOf.Format(CardTexts.NumberAndSubject, item.Number, PlainText.EscapeInline(item.Subject, CardLimits.Subject))),
            Block.Line(Status(item)),
            Block.Facts(
                (CardTexts.LabelService, PlainText.EscapeInline(serviceName, CardLimits.Name)),
                (CardTexts.LabelLevel, TextOf.Level(item.Level)),
                (CardTexts.LabelAssignee, PlainText.EscapeInline(item.AssigneeName, CardLimits.Name)),
                (CardTexts.LabelReceived, DeskDates.Short(item.ReceivedAt))),
        ],
        url is null ? [] : [new AdaptiveOpenUrlAction { Title = CardTexts.ButtonOpenCase, Url = new Uri(url) }]);

    /// <summary>In one line, for a list of results.</summary>
    public static string Title(TicketListItem item) => TextOf.Format(CardTexts.SharedTitle, item.Number, PlainText.CutLine(item.Subject, CardLimits.Subject));

    public static string Status(TicketListItem item) => TextOf.Status(item.Status, item.PendingReason);
}
