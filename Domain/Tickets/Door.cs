namespace IndupalBot.Domain.Tickets;

/// <summary>The only ways in: nothing else may change a case.</summary>
public enum Door
{
    Chat,
    Email,
    Web,
    Clock,
}
