using AdaptiveCards;
using IndupalBot.Application.Intake;

namespace IndupalBot.Cards;

public static class DraftClosedCard
{
    public static AdaptiveCard Build(DraftView draft, DraftEnd end) => CardShell.Of(CardTexts.FallbackInner, [], []);
}
