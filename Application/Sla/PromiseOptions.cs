using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Sla;

/// <summary>Section "Promise": hours until somebody attends, by level. None may exceed 12 (PR-TIC-02, step 4).</summary>
public sealed class PromiseOptions
{
    public const string Section = "Promise";

    public double CriticalHours { get; set; } = 1;

    public double HighHours { get; set; } = 4;

    public double MediumHours { get; set; } = 8;

    public double LowHours { get; set; } = 12;

    /// <exception cref="ArgumentException">The hours do not keep the procedure.</exception>
    public PromiseTable ToTable() => new(new Dictionary<TicketLevel, TimeSpan>
    {
        [TicketLevel.Critical] = TimeSpan.FromHours(CriticalHours),
        [TicketLevel.High] = TimeSpan.FromHours(HighHours),
        [TicketLevel.Medium] = TimeSpan.FromHours(MediumHours),
        [TicketLevel.Low] = TimeSpan.FromHours(LowHours),
    });

    public bool KeepsTheProcedure()
    {
        try
        {
            ToTable();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
