using IndupalBot.Application.Recoveries;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs.Tickets;

/// <summary>The supervisor writes down what came of speaking with somebody who was not content.</summary>
internal sealed class RecoveryDialog(RecoveryDesk recoveries, TicketSummaries summaries) : IVerbDialog
{
    public IReadOnlyDictionary<string, VerbHandler> Verbs => new Dictionary<string, VerbHandler> { [CardVerbs.RecoveryDone] = DoneAsync };

    private async Task<Reply> DoneAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var ticket = await recoveries.DoneAsync(action.RequiredTicketId, action[CardInputs.Outcome] ?? string.Empty, turn.Person, cancellationToken);
        var card = RecoveryCard.Build(await summaries.OfAsync(ticket, cancellationToken), reminder: false, turn.Now);
        return Reply.Show(card, Texts.Format(DialogTexts.RecoveryDone, ticket.Number));
    }
}
