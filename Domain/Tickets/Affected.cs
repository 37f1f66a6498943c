namespace IndupalBot.Domain.Tickets;

/// <summary>Whom a problem keeps from working.</summary>
public enum Affected
{
    Me,
    Several,
    Everybody,
}
