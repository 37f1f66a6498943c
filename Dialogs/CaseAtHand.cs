using System.Globalization;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs;

/// <summary>The case that somebody means without writing its number.</summary>
internal sealed class CaseAtHand(ConversationRegister conversations, TicketLists lists, TicketAccess access)
{
    /// <summary>The case that a message is about because of where it was written: a thread, or a reply to a card.</summary>
    public async Task<long?> TicketOfAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsPersonal)
        {
            return turn.Input.RepliesToActivityId is { } replied
                ? await conversations.TicketOfMessageAsync(turn.Conversation.Id, replied, cancellationToken)
                : null;
        }

        return turn.Input.ThreadRootId is { } root
            ? await conversations.TicketOfThreadAsync(turn.Conversation.Id, root, cancellationToken)
            : null;
    }

    /// <summary>"Solucionado" from whoever attends somebody else's case says that they solved it; from its requester, that it works.</summary>
    public async Task<TypedCommand> AsMeantAsync(Turn turn, TypedCommand command, CancellationToken cancellationToken)
    {
        if (command.Action.Verb != CardVerbs.TicketVerify || !turn.Person.Attends || command.Action.TicketId is not { } ticketId)
        {
            return command;
        }

        var grant = await access.FindAsync(ticketId, turn.Person, cancellationToken);
        if (grant is null || grant.Ticket.RequesterId == turn.Person.Id)
        {
            return command;
        }

        var solved = new DeskAction(CardVerbs.TicketResolve).With(CardInputs.TicketId, ticketId.ToString(CultureInfo.InvariantCulture));
        return command.Action[CardInputs.Comment] is { } words
            ? new(solved.With(CardInputs.Resolution, words))
            : new(solved, DialogTexts.AskResolution, CardInputs.Resolution);
    }

    /// <summary>Nobody is asked for the words of a command that then turns out to have no case.</summary>
    public async Task<TypedCommand> CompleteAsync(Turn turn, TypedCommand command, CancellationToken cancellationToken)
    {
        if (!command.IsOfCase || command.Action.TicketId is not null)
        {
            return command;
        }

        var ticketId = await WaitingForAnswerAsync(turn, cancellationToken);
        return command with { Action = command.Action.With(CardInputs.TicketId, ticketId.ToString(CultureInfo.InvariantCulture)) };
    }

    /// <summary>Without a number, the only case that waits for the person's answer is meant.</summary>
    public async Task<long> WaitingForAnswerAsync(Turn turn, CancellationToken cancellationToken) =>
        await lists.WaitingForAnswerAsync(turn.Person, cancellationToken) switch
        {
            [var only] => only,
            [] => throw new RuleViolationException(DialogRules.NothingToVerify),
            var several => throw new RuleViolationException(DialogRules.SeveralToVerify, string.Join(", ", several.Select(id => TicketNumber.Of(id).ToString()))),
        };
}
