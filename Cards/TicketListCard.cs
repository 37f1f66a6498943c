using AdaptiveCards;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

public static class TicketListCard
{
    public static AdaptiveCard Build(TicketPage page, TicketListKind kind, DateTimeOffset now) => CardShell.Of(CardTexts.FallbackInner, [], []);
}
