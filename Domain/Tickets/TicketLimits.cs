namespace IndupalBot.Domain.Tickets;

/// <summary>Longest texts of a case, in characters.</summary>
public static class TicketLimits
{
    public const int Subject = 120;
    public const int Description = 16_000;
    public const int Text = 4_000;
    public const int FileName = 150;

    /// <summary>Of a message; SQL Server indexes no longer text.</summary>
    public const int Url = 800;
}
