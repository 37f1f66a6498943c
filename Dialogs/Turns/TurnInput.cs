using IndupalBot.Application.Conversations;
using IndupalBot.Application.Files;
using IndupalBot.Application.People;

namespace IndupalBot.Dialogs.Turns;

/// <summary>One activity of Teams in the desk's words, before anybody looked at it.</summary>
/// <param name="Key">The same activity, or the same press of the same card, has the same key: it is carried out once.</param>
/// <param name="ThreadRootId">In a channel, the first message of the thread.</param>
/// <param name="RepliesToActivityId">The message that was answered or whose button was pressed.</param>
public sealed record TurnInput(
    string Key,
    TurnKind Kind,
    TeamsIdentity Sender,
    ConversationIdentity Conversation,
    string Text,
    DeskAction? Press,
    IReadOnlyList<IncomingFile> Files,
    string? ThreadRootId,
    string? RepliesToActivityId)
{
    /// <summary>The activity's own key; differs from <see cref="Key"/> for a press that is known by what it says.</summary>
    public string ActivityKey { get; init; } = Key;
}
