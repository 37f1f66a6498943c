namespace IndupalBot.Dialogs.Commands;

/// <summary>Verbs that are typed only.</summary>
internal static class ExtraVerbs
{
    public const string SetUpChannel = "channel.setup";
    public const string Load = "desk.load";
    public const string Calendar = "desk.calendar";
    public const string ServicePromise = "desk.promise";
    public const string TicketMerge = "ticket.merge";

    /// <summary>The case that another is merged into.</summary>
    public const string Into = "into";
}
