using System.ComponentModel.DataAnnotations;

namespace IndupalBot.Bot.Jobs;

/// <summary>Section "Jobs".</summary>
public sealed class JobOptions
{
    public const string Section = "Jobs";

    /// <summary>Off for tests that call due work themselves.</summary>
    public bool Enabled { get; set; } = true;

    [Range(1, 3600)]
    public int TickSeconds { get; set; } = 20;
}
