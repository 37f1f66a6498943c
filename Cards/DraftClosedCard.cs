using AdaptiveCards;
using IndupalBot.Application.Intake;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>A draft that ended: nothing to press, and nothing of what was written is lost.</summary>
public static class DraftClosedCard
{
    public static AdaptiveCard Build(DraftView draft, DraftEnd end) => CardShell.Of(Said(end), Body(draft, end), []);

    /// <summary>It was the answer to a question of the desk.</summary>
    public static AdaptiveCard Answered(DraftView draft, TicketNumber number)
    {
        var said = TextOf.Format(CardTexts.DraftAnswered, number);
        return CardShell.Of(said, [Block.Strong(said), .. Words(draft)], []);
    }

    private static IEnumerable<AdaptiveElement> Body(DraftView draft, DraftEnd end) =>
    [
        Block.Strong(Said(end)),
        Block.Line(PlainText.EscapeInline(draft.Subject, CardLimits.Subject)),
        .. end == DraftEnd.Registered ? [] : Kept(draft),
    ];

    private static IEnumerable<AdaptiveElement> Kept(DraftView draft) =>
    [
        .. Words(draft),
        Block.Subtle(CardTexts.DraftStartAgain),
    ];

    private static IEnumerable<AdaptiveElement> Words(DraftView draft) =>
    [
        .. Block.Titled(CardTexts.DraftKeptText, PlainText.EscapeWithin(string.Join("\n\n", [draft.Text, .. draft.Later]), CardLimits.KeptText)),
        .. Block.Titled(CardTexts.LabelFiles, FileNames.Of(draft.Files)),
    ];

    private static string Said(DraftEnd end) => end switch
    {
        DraftEnd.Cancelled => CardTexts.DraftCancelled,
        DraftEnd.Expired => CardTexts.DraftExpired,
        DraftEnd.Outside => CardTexts.DraftOutside,
        _ => CardTexts.DraftRegistered,
    };
}
