using AdaptiveCards;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

public static class DeskCard
{
    public static AdaptiveCard Build(DeskView view, DateTimeOffset now) => CardShell.Of(CardTexts.FallbackInner, [], []);
}
