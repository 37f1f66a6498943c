using System.Text.Json;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs;

/// <summary>A command that lacks its words: the bot asks, and the next message is the answer.</summary>
internal sealed class PromptDialog
{
    public string Remember(TypedCommand command) =>
        JsonSerializer.Serialize(new Prompt(command.Action.Verb, new(command.Action.Values), command.TextKey ?? string.Empty));

    public DeskAction? Answered(string prompt, string text)
    {
        if (string.IsNullOrWhiteSpace(text) || JsonSerializer.Deserialize<Prompt>(prompt) is not { } asked)
        {
            return null;
        }

        return new DeskAction(asked.Verb, asked.Values).With(asked.TextKey, text.Trim());
    }

    private sealed record Prompt(string Verb, Dictionary<string, string> Values, string TextKey);
}
