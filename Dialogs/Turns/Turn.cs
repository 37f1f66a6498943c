using IndupalBot.Data.Conversations;
using IndupalBot.Domain.People;

namespace IndupalBot.Dialogs.Turns;

/// <summary>An activity with the person and the conversation that it belongs to, while it is being carried out.</summary>
public sealed record Turn(TurnInput Input, Person Person, Conversation Conversation, DateTimeOffset Now)
{
    public bool IsPersonal => Conversation.Kind == ConversationKind.Personal;

    public bool IsGroupChat => Conversation.Kind == ConversationKind.GroupChat;

    /// <summary>A card's button; with an old client it comes as a message.</summary>
    public bool IsPress => Input.Press is not null;

    /// <summary>The answer goes straight back to the one who pressed.</summary>
    public bool IsAnsweredAtOnce => Input.Kind == TurnKind.Press;

    public string Text => Input.Text;
}
