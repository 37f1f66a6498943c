using System.Text.Json;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs;

/// <summary>A command that lacks its words: the bot asks, and the next message is the answer.</summary>
internal sealed class PromptDialog
{
    /// <summary>What is written later is no answer any more but something new.</summary>
    private static readonly TimeSpan WaitsFor = TimeSpan.FromMinutes(30);

    public string Remember(TypedCommand command, Turn turn) => JsonSerializer.Serialize(
        new Prompt(turn.Person.Id, turn.Input.ThreadRootId, command.Action.Verb, new(command.Action.Values), command.TextKey ?? string.Empty, turn.Now));

    /// <summary>In a channel many people write: only who was asked answers, and where they were asked.</summary>
    public DeskAction? Answered(Turn turn)
    {
        var isEmpty = string.IsNullOrWhiteSpace(turn.Text) && turn.Input.Files.Count == 0;
        if (isEmpty || turn.Conversation.Prompt is not { } prompt || JsonSerializer.Deserialize<Prompt>(prompt) is not { } asked)
        {
            return null;
        }

        return asked.PersonId == turn.Person.Id && asked.ThreadRootId == turn.Input.ThreadRootId && turn.Now - asked.AskedAt < WaitsFor
            ? new DeskAction(asked.Verb, asked.Values).With(asked.TextKey, turn.Text.Trim())
            : null;
    }

    private sealed record Prompt(long PersonId, string? ThreadRootId, string Verb, Dictionary<string, string> Values, string TextKey, DateTimeOffset AskedAt);
}
