namespace IndupalBot.Simulator.Load;

/// <summary>What a load run found. Lost: a message that never came though its turn was answered. Doubled: the same text about the same case twice in one place.</summary>
internal sealed record LoadReport
{
    public required int Clients { get; init; }
    public required int Cases { get; init; }
    public required double Seconds { get; init; }
    public required double CasesPerSecond { get; init; }
    public required double TurnsPerSecond { get; init; }

    /// <summary>All turns together, and by kind.</summary>
    public required TurnSummary AllTurnsMs { get; init; }
    public required IReadOnlyDictionary<string, TurnSummary> TurnMs { get; init; }

    /// <summary>From the start of the bot's process until somebody had read its answer to a first message.</summary>
    public double FirstAnswerMs { get; init; }
    public required double BotCpuMsPerTurn { get; init; }
    public required double SimulatorCpuMsPerTurn { get; init; }
    public required double BotPeakMemoryMb { get; init; }
    public required double BotMemoryMb { get; init; }
    public required int Errors { get; init; }
    public required IReadOnlyList<string> FirstErrors { get; init; }
    public required int Lost { get; init; }
    public required int Doubled { get; init; }
}
