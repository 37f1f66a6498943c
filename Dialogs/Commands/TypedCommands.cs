using IndupalBot.Application.Tickets;
using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs.Commands;

/// <summary>Finds the command that a message is, if any. "retirar 42" is one for whoever has a case 42, and a request for others.</summary>
internal sealed class TypedCommands(CommandReader reader, TicketLists lists)
{
    /// <param name="contextTicketId">The case of the thread or card where it was written.</param>
    public async Task<TypedCommand?> FindAsync(Turn turn, long? contextTicketId, CancellationToken cancellationToken)
    {
        var command = reader.Read(turn, contextTicketId);
        return command is not { OnlyIfOwn: true } || await lists.IsOfRequesterAsync(turn.Person, command.Action.RequiredTicketId, cancellationToken)
            ? command
            : null;
    }
}
