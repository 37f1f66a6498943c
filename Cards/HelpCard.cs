using AdaptiveCards;

namespace IndupalBot.Cards;

public static class HelpCard
{
    public static AdaptiveCard Build(bool attends) => CardShell.Of(CardTexts.FallbackInner, [], []);
}
