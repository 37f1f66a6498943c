namespace IndupalBot.Domain.Tickets;

/// <summary>What a person is to one case. Several at once are usual: the assignee is also a technician of the group.</summary>
[Flags]
public enum TicketRole
{
    None = 0,
    Requester = 1,

    /// <summary>Member of the support group that holds the case.</summary>
    Technician = 2,
    Assignee = 4,
    Supervisor = 8,
    Clock = 16,
}
