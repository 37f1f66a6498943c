namespace IndupalBot.Application.Tickets;

public enum TicketListKind
{
    Mine,
    AssignedToMe,
    Queue,
    Overdue,

    /// <summary>Found by somebody of the desk.</summary>
    Found,

    /// <summary>Found by a requester among their own.</summary>
    FoundOwn,
}
