namespace IndupalBot.Dialogs.Turns;

public enum TurnKind
{
    Message,

    /// <summary>A card's button; the answer may be a card for the one who pressed.</summary>
    Press,

    /// <summary>The bot was added to a chat or a team.</summary>
    Installed,

    /// <summary>The bot was removed.</summary>
    Removed,
}
