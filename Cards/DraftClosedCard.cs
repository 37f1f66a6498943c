using AdaptiveCards;
using IndupalBot.Application.Intake;

namespace IndupalBot.Cards;

/// <summary>A draft that ended: nothing to press, and nothing of what was written is lost.</summary>
public static class DraftClosedCard
{
    public static AdaptiveCard Build(DraftView draft, DraftEnd end) => CardShell.Of(Said(end), Body(draft, end), []);

    private static IEnumerable<AdaptiveElement> Body(DraftView draft, DraftEnd end) =>
    [
        Block.Strong(Said(end)),
        Block.Line(PlainText.EscapeInline(draft.Subject, CardLimits.Subject)),
        .. end == DraftEnd.Registered ? [] : Kept(draft),
    ];

    private static IEnumerable<AdaptiveElement> Kept(DraftView draft) =>
    [
        .. Block.Titled(CardTexts.DraftKeptText, PlainText.EscapeWithin(draft.Text, CardLimits.KeptText)),
        .. Block.Titled(CardTexts.LabelFiles, FileNames.Of(draft.Files)),
        Block.Subtle(CardTexts.DraftStartAgain),
    ];

    private static string Said(DraftEnd end) => end switch
    {
        DraftEnd.Cancelled => CardTexts.DraftCancelled,
        DraftEnd.Expired => CardTexts.DraftExpired,
        _ => CardTexts.DraftRegistered,
    };
}
