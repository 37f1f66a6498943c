using AdaptiveCards;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

public static class VerifyCard
{
    public static AdaptiveCard Build(TicketSummary ticket, bool reminder, DateTimeOffset now) => CardShell.Of(CardTexts.FallbackInner, [], []);
}
