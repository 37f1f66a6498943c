namespace IndupalBot.Simulator.Language;

/// <summary>What goes wrong with one request.</summary>
public sealed record LanguageFault
{
    /// <summary>0 lets the request through, after the wait.</summary>
    public int Status { get; init; }

    public int? RetryAfterSeconds { get; init; }

    /// <summary>Milliseconds before the answer; -1 never answers.</summary>
    public int Wait { get; init; }

    public static LanguageFault Silence { get; } = new() { Wait = Timeout.Infinite };

    public static LanguageFault Throttled(int retryAfterSeconds) => new() { Status = 429, RetryAfterSeconds = retryAfterSeconds };

    public static LanguageFault Of(int status) => new() { Status = status };
}
