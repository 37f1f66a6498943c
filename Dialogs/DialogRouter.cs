using IndupalBot.Cards;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Requests;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Dialogs.Welcome;

namespace IndupalBot.Dialogs;

/// <summary>Finds who deals with a turn: a card's verb, else the question that was put, else a typed command, else a new request.</summary>
public sealed class DialogRouter
{
    private readonly Dictionary<string, VerbHandler> verbs;
    private readonly NewRequestDialog newRequest;
    private readonly WelcomeDialog welcome;
    private readonly ChannelDialog channel;
    private readonly GroupChatDialog groupChat;
    private readonly TypedCommands commands;
    private readonly PromptDialog prompts;
    private readonly CaseAtHand atHand;

    internal DialogRouter(
        IEnumerable<IVerbDialog> dialogs, NewRequestDialog newRequest, WelcomeDialog welcome, ChannelDialog channel, GroupChatDialog groupChat,
        TypedCommands commands, PromptDialog prompts, CaseAtHand atHand)
    {
        verbs = dialogs.SelectMany(dialog => dialog.Verbs).ToDictionary();
        (this.newRequest, this.welcome, this.channel, this.groupChat) = (newRequest, welcome, channel, groupChat);
        (this.commands, this.prompts, this.atHand) = (commands, prompts, atHand);
    }

    public Task<Reply> RouteAsync(Turn turn, CancellationToken cancellationToken) => turn.Input.Kind switch
    {
        _ when turn.IsGroupChat => groupChat.HeardAsync(turn, cancellationToken),
        TurnKind.Installed => welcome.InstalledAsync(turn, cancellationToken),
        TurnKind.Removed => welcome.RemovedAsync(turn, cancellationToken),
        _ when turn.IsPress => PressedAsync(turn, cancellationToken),
        _ => WrittenAsync(turn, cancellationToken),
    };

    private async Task<Reply> PressedAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Input.Press is not { } press || !verbs.ContainsKey(press.Verb))
        {
            return Reply.Say(DialogTexts.UnknownButton);
        }

        if (turn.IsPersonal && press.Verb != CardVerbs.TicketRefresh)
        {
            // Whoever goes on with a button has left the question.
            turn.Conversation.Ask(null);
        }

        return await DoAsync(turn, press, cancellationToken);
    }

    private async Task<Reply> DoAsync(Turn turn, DeskAction action, CancellationToken cancellationToken) =>
        await channel.DeclineAsync(turn, action.Verb, cancellationToken) ?? await verbs[action.Verb](turn, action, cancellationToken);

    private async Task<Reply> WrittenAsync(Turn turn, CancellationToken cancellationToken)
    {
        var context = await atHand.TicketOfAsync(turn, cancellationToken);
        if (await commands.FindAsync(turn, context, cancellationToken) is { } typed)
        {
            var command = await atHand.AsMeantAsync(turn, typed, cancellationToken);
            return await channel.DeclineAsync(turn, command.Action.Verb, cancellationToken) ?? await CommandedAsync(turn, command, cancellationToken);
        }

        if (prompts.Answered(turn) is { } answered)
        {
            turn.Conversation.Ask(null);
            return await DoAsync(turn, answered, cancellationToken);
        }

        return turn.IsPersonal
            ? await newRequest.WrittenAsync(turn, context, cancellationToken)
            : await channel.WrittenAsync(turn, context, cancellationToken);
    }

    private async Task<Reply> CommandedAsync(Turn turn, TypedCommand command, CancellationToken cancellationToken)
    {
        if (command.MissingText is { } question && turn.Input.Files.Count == 0)
        {
            var known = await atHand.CompleteAsync(turn, command, cancellationToken);
            turn.Conversation.Ask(prompts.Remember(known, turn));
            return Reply.Say(question);
        }

        if (command.Action.Verb == CardVerbs.DraftCancel && turn.Conversation.Prompt is not null)
        {
            turn.Conversation.Ask(null);
            return Reply.Say(DialogTexts.QuestionDropped);
        }

        turn.Conversation.Ask(null);
        return await verbs[command.Action.Verb](turn, command.Action, cancellationToken);
    }
}
