using AdaptiveCards;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>What the requester has in hand: the number, the promise and how the case stands now.</summary>
public static class ReceiptCard
{
    public static AdaptiveCard Build(TicketSummary ticket, DateTimeOffset now) =>
        CardShell.Of(TicketFacts.Fallback(ticket), Body(ticket, now), Actions(ticket));

    private static IEnumerable<AdaptiveElement> Body(TicketSummary ticket, DateTimeOffset now) =>
    [
        Number(ticket),
        Block.Strong(TicketFacts.Subject(ticket)),
        Block.Line(TicketFacts.Status(ticket)),
        .. Promise(ticket, now),
        Block.Facts(
            (CardTexts.LabelService, TicketFacts.Service(ticket)),
            (CardTexts.LabelLevel, TextOf.Level(ticket.Level)),
            (CardTexts.LabelAssignee, TicketFacts.Name(ticket.Assignee)),
            (CardTexts.LabelLinked, TicketFacts.Linked(ticket)),
            (CardTexts.LabelFiles, FileNames.Of(ticket.Attachments))),
        .. Block.Titled(AwaitedTitle(ticket), TicketFacts.Awaited(ticket)),
        .. Block.Titled(CardTexts.LabelResolution, TicketFacts.Resolution(ticket)),
        .. Ended(ticket),
    ];

    private static AdaptiveTextBlock Number(TicketSummary ticket)
    {
        var number = Block.Heading(ticket.Number.ToString());
        number.Size = AdaptiveTextSize.ExtraLarge;
        return number;
    }

    private static IEnumerable<AdaptiveElement> Promise(TicketSummary ticket, DateTimeOffset now) => ticket switch
    {
        { Status: TicketStatus.New, DueAt: { } due } when due > now => [Block.Line(TextOf.Format(CardTexts.ReceiptPromise, DeskDates.Before(due, now)))],
        { Status: TicketStatus.New } => [Block.Line(CardTexts.ReceiptLate)],
        _ => [],
    };

    private static string AwaitedTitle(TicketSummary ticket) =>
        ticket.PendingReason == PendingReason.Requester ? CardTexts.ReceiptQuestion : CardTexts.LabelAwaited;

    private static IEnumerable<AdaptiveElement> Ended(TicketSummary ticket) => ticket switch
    {
        { Status: TicketStatus.Closed, ClosedByClock: true } => [Block.Subtle(CardTexts.ClosedByClock)],
        { Status: TicketStatus.Closed } => [Block.Subtle(CardTexts.ClosedVerified)],
        { Status: TicketStatus.Resolved } => [Block.Subtle(CardTexts.ReceiptVerify)],
        _ => [],
    };

    private static IEnumerable<AdaptiveAction> Actions(TicketSummary ticket) => ticket.Status switch
    {
        TicketStatus.New or TicketStatus.InProgress or TicketStatus.Pending => [Add(ticket), Show(ticket), Withdraw(ticket)],
        TicketStatus.Closed => [Press.Execute(CardTexts.ButtonFails, CardVerbs.TicketAgain, CardData.Of(ticket)), Show(ticket), CommonButtons.NewRequest()],
        TicketStatus.Cancelled => [Show(ticket), CommonButtons.NewRequest()],
        _ => [Show(ticket)],
    };

    private static AdaptiveShowCardAction Add(TicketSummary ticket)
    {
        var asked = ticket.PendingReason == PendingReason.Requester;
        var add = Press.Ask(
            asked ? CardTexts.ButtonAnswer : CardTexts.ButtonAdd,
            [Ask.Long(CardInputs.Text, CardTexts.LabelAdd, CardTexts.PlaceholderAdd)],
            CardTexts.ButtonSend, CardVerbs.TicketComment, CardData.Of(ticket));
        return asked ? add.AsPositive() : add;
    }

    private static AdaptiveExecuteAction Show(TicketSummary ticket) =>
        Press.Execute(CardTexts.ButtonDetail, CardVerbs.TicketShow, CardData.Of(ticket));

    private static AdaptiveShowCardAction Withdraw(TicketSummary ticket) => Press.Ask(
        CardTexts.ButtonWithdraw,
        [Ask.Long(CardInputs.Why, CardTexts.LabelWithdraw, CardTexts.PlaceholderWithdraw)],
        CardTexts.ButtonWithdrawNow, CardVerbs.TicketWithdraw, CardData.Of(ticket));
}
