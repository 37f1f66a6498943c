using AdaptiveCards;

namespace IndupalBot.Cards;

/// <summary>First contact: who I am, what I do, and what happens with personal data (Ley 1581 de 2012).</summary>
public static class WelcomeCard
{
    public static AdaptiveCard Build(string name, bool privacyAccepted)
    {
        var greeting = TextOf.Format(CardTexts.WelcomeTitle, PlainText.EscapeInline(name, CardLimits.Name));
        return CardShell.Of(CardTexts.WelcomeFallback, [.. Introduction(greeting), .. Privacy(privacyAccepted)], Actions(privacyAccepted));
    }

    private static IEnumerable<AdaptiveElement> Introduction(string greeting) =>
    [
        Block.Heading(greeting),
        Block.Text(CardTexts.WelcomeWhat),
        Block.Section(CardTexts.WelcomeExamples),
        Block.Line(CardTexts.WelcomeExample1),
        Block.Line(CardTexts.WelcomeExample2),
        Block.Line(CardTexts.WelcomeExample3),
    ];

    private static IEnumerable<AdaptiveElement> Privacy(bool accepted) => accepted
        ? [Block.Subtle(CardTexts.PrivacyAccepted)]
        :
        [
            Block.Section(CardTexts.PrivacyTitle),
            Block.Line(CardTexts.PrivacyPurpose),
            Block.Line(CardTexts.PrivacyRights),
        ];

    private static IEnumerable<AdaptiveAction> Actions(bool accepted) => accepted
        ? CommonButtons.Start()
        : [Press.Execute(CardTexts.ButtonAccept, CardVerbs.PrivacyAccept).AsPositive()];
}
