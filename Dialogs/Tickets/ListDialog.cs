using IndupalBot.Application.Notifications;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Tickets;

/// <summary>Lists of cases, and one case in full.</summary>
internal sealed class ListDialog(TicketLists lists, TicketFinder finder, TicketAccess access, TicketSummaries summaries) : IVerbDialog
{
    public IReadOnlyDictionary<string, VerbHandler> Verbs => new Dictionary<string, VerbHandler>
    {
        [CardVerbs.RequestMine] = (turn, action, cancellationToken) =>
            ListAsync(turn, action, TicketListKind.Mine, lists.OfRequesterAsync(turn.Person, action.Before, cancellationToken)),
        [CardVerbs.DeskQueue] = (turn, action, cancellationToken) =>
            StaffAsync(turn, action, TicketListKind.Queue, () => lists.QueueAsync(turn.Person, action.Before, cancellationToken)),
        [CardVerbs.DeskMine] = (turn, action, cancellationToken) =>
            StaffAsync(turn, action, TicketListKind.AssignedToMe, () => lists.OfAssigneeAsync(turn.Person, action.Before, cancellationToken)),
        [CardVerbs.DeskOverdue] = (turn, action, cancellationToken) =>
            StaffAsync(turn, action, TicketListKind.Overdue, () => lists.OverdueAsync(turn.Person, action.Before, cancellationToken)),
        [CardVerbs.TicketFind] = FindAsync,
        [CardVerbs.TicketShow] = ShowAsync,
    };

    private static Task<Reply> StaffAsync(Turn turn, DeskAction action, TicketListKind kind, Func<Task<TicketPage>> page) =>
        turn.Person.Attends ? ListAsync(turn, action, kind, page()) : throw new RuleViolationException(TicketRules.NotAllowed);

    /// <summary>Everybody in a channel reads what is found there: only the desk's people look for it there.</summary>
    private async Task<Reply> FindAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal && !turn.Person.Attends)
        {
            return Reply.Say(DialogTexts.OnlyInPersonalChat);
        }

        var searched = action[CardInputs.Text];
        var kind = turn.Person.Attends ? TicketListKind.Found : TicketListKind.FoundOwn;
        return await ListAsync(turn, action, kind, finder.FindAsync(turn.Person, searched, action.Before, cancellationToken), searched);
    }

    /// <summary>"Ver más" turns the page in the same card; a list asked for anew is a new message.</summary>
    private static async Task<Reply> ListAsync(Turn turn, DeskAction action, TicketListKind kind, Task<TicketPage> page, string? searched = null)
    {
        var card = TicketListCard.Build(await page, kind, turn.Now, searched);
        return turn.IsPress && action.Before is not null
            ? Reply.Show(card)
            : Reply.Send(new WrittenMessage(null, CardJson.Of(card))) with { Text = turn.IsPress ? DialogTexts.ListBelow : null };
    }

    private async Task<Reply> ShowAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var (ticket, _) = await access.OpenAsync(action.RequiredTicketId, turn.Person, cancellationToken);
        var forDesk = turn.Person.Attends && ticket.RequesterId != turn.Person.Id;
        var card = TicketDetailCard.Build(await summaries.OfAsync(ticket, cancellationToken), forDesk, turn.Now);
        return Reply.Send(new WrittenMessage(null, CardJson.Of(card))) with { Text = turn.IsPress ? DialogTexts.DetailBelow : null };
    }
}
