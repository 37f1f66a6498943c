using AdaptiveCards;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

public static class ReceiptCard
{
    public static AdaptiveCard Build(TicketSummary ticket, DateTimeOffset now) => CardShell.Of(CardTexts.FallbackInner, [], []);
}
