using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Requests;
using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs.Commands;

/// <summary>
/// Finds the command that a message is, if any. "retirar 42" is one for whoever has a case 42, and "nivel alta" for whoever writes a
/// request; for others they are requests.
/// </summary>
internal sealed class TypedCommands(CommandReader reader, TicketLists lists, DraftWords draftWords)
{
    /// <param name="contextTicketId">The case of the thread or card where it was written.</param>
    public async Task<TypedCommand?> FindAsync(Turn turn, long? contextTicketId, CancellationToken cancellationToken)
    {
        var command = reader.Read(turn, contextTicketId);
        var isOne = command switch
        {
            { OnlyIfOwn: true } => await lists.IsOfRequesterAsync(turn.Person, command.Action.RequiredTicketId, cancellationToken),
            { Action.Verb: CardVerbs.DraftChoose or CardVerbs.DraftChange } => await draftWords.MayMeanAsync(turn, command.Action, cancellationToken),
            _ => true,
        };
        return isOne ? command : null;
    }
}
