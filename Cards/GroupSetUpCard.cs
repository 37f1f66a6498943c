using AdaptiveCards;
using IndupalBot.Application.People;

namespace IndupalBot.Cards;

public static class GroupSetUpCard
{
    public static AdaptiveCard Build(IReadOnlyList<GroupOption> groups, string? confirmedBy) => CardShell.Of(CardTexts.FallbackInner, [], []);
}
