namespace IndupalBot.Domain.Tickets;

/// <summary>How the request reached the desk.</summary>
public enum TicketChannel
{
    Teams,
    Email,
    Web,

    /// <summary>By phone or in person: somebody of the desk registered it for the requester.</summary>
    OnBehalf,
}
