namespace IndupalBot.Benchmarks.Echo;

/// <param name="CpuMsPerTurn">Processor time of the bot's process alone.</param>
internal sealed record RunFigures(int Clients, long Turns, double TurnsPerSecond, double P50Ms, double P99Ms, double CpuMsPerTurn, double WorkingSetMb);
