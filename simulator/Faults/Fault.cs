namespace IndupalBot.Simulator.Faults;

/// <summary>How often a fault strikes: always, or <see cref="Count"/> times, or by chance, or in one conversation only.</summary>
public sealed record Fault
{
    public int? Count { get; init; }
    public double Probability { get; init; } = 1;
    public string? ConversationId { get; init; }
    public int RetryAfterSeconds { get; init; } = 1;
    public int Milliseconds { get; init; } = 2000;

    public static Fault Once { get; } = new() { Count = 1 };

    public static Fault Times(int count) => new() { Count = count };
}
