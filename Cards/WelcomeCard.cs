using AdaptiveCards;

namespace IndupalBot.Cards;

public static class WelcomeCard
{
    public static AdaptiveCard Build(string name, bool privacyAccepted) => CardShell.Of(CardTexts.FallbackInner, [], []);
}
