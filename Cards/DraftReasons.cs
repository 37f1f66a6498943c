using IndupalBot.Application.Intake;

namespace IndupalBot.Cards;

/// <summary>Why a service was proposed: "Por *tóner* e *impresora*".</summary>
internal static class DraftReasons
{
    private const int Longest = 40;

    /// <returns>Null when there is nothing to say: the person chose the service, or no word stands out.</returns>
    public static string? Of(DraftView draft)
    {
        if (draft.ServiceChosen)
        {
            return null;
        }

        string[] words = [.. draft.Reasons.Select(word => TextOf.Format(CardTexts.DraftWhyWord, PlainText.EscapeInline(word, Longest)))];
        return words switch
        {
            [] => null,
            [var only] => TextOf.Format(CardTexts.DraftWhyOne, only),
            [var one, var two] => TextOf.Format(IsBeforeI(draft.Reasons[1]) ? CardTexts.DraftWhyTwoBeforeI : CardTexts.DraftWhyTwo, one, two),
            [var one, var two, var three, ..] => TextOf.Format(
                IsBeforeI(draft.Reasons[2]) ? CardTexts.DraftWhyThreeBeforeI : CardTexts.DraftWhyThree, one, two, three),
        };
    }

    /// <summary>Spanish says "e" before the sound i: "tóner e impresora", but "agua y hielo".</summary>
    private static bool IsBeforeI(string word)
    {
        var lower = word.ToLower(DeskDates.Culture);
        var sound = lower.StartsWith('h') ? lower[1..] : lower;
        return (sound.StartsWith('i') || sound.StartsWith('í')) && !lower.StartsWith("hie", StringComparison.Ordinal);
    }
}
