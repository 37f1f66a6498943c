namespace IndupalBot.Domain.Tickets;

/// <summary>Nivel de incidencia (PR-TIC-02, step 3). It fixes the first-response promise.</summary>
public enum TicketLevel
{
    Low,
    Medium,
    High,
    Critical,
}
