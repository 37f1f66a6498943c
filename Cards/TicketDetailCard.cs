using AdaptiveCards;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

public static class TicketDetailCard
{
    public static AdaptiveCard Build(TicketSummary ticket, bool forDesk, DateTimeOffset now) => CardShell.Of(CardTexts.FallbackInner, [], []);
}
