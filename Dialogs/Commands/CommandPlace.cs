namespace IndupalBot.Dialogs.Commands;

/// <summary>Where words are a command.</summary>
internal enum CommandPlace
{
    Anywhere,

    /// <summary>In the chat with the bot.</summary>
    Chat,

    Channel,
}
