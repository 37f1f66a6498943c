namespace IndupalBot.Dialogs.Commands;

internal enum TicketMention
{
    None,

    /// <summary>A number, or the thread or card where it was written.</summary>
    Required,

    /// <summary>Without a number the handler looks for the only case that it can mean.</summary>
    Optional,
}
