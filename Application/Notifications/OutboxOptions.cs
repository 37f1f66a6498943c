using System.ComponentModel.DataAnnotations;

namespace IndupalBot.Application.Notifications;

/// <summary>Section "Outbox".</summary>
public sealed class OutboxOptions
{
    public const string Section = "Outbox";

    /// <summary>Destinations served at once.</summary>
    [Range(1, 64)]
    public int Parallel { get; set; } = 8;

    /// <summary>Of these, how many may fetch files at once: slow downloads shall leave room for messages.</summary>
    public int ParallelFiles => Math.Max(1, Parallel / 2);

    /// <summary>Messages sent to one destination before the rest of the world is looked at again.</summary>
    [Range(1, 50)]
    public int BatchSize { get; set; } = 5;

    /// <summary>How long an instance may keep rows to itself; after a crash another takes them up then.</summary>
    [Range(5, 600)]
    public int LeaseSeconds { get; set; } = 30;

    [Range(1, 60)]
    public int SweepSeconds { get; set; } = 2;

    /// <summary>Whether messages wait when Teams' limits would refuse them. Only a measurement of the desk itself wants it off.</summary>
    public bool Paced { get; set; } = true;

    [Range(1, 50)]
    public int MostAttempts { get; set; } = 12;
}
