using AdaptiveCards;
using IndupalBot.Application.Intake;

namespace IndupalBot.Cards;

public static class DraftCard
{
    public static AdaptiveCard Build(DraftView draft, string? problem) => CardShell.Of(CardTexts.FallbackInner, [], []);
}
