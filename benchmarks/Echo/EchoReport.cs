namespace IndupalBot.Benchmarks.Echo;

/// <param name="IdleMb">Working set, started and waiting for its first turn; shared pages of the runtime's libraries count in full.</param>
/// <param name="AfterFirstTurnMb">The same after one turn and two quiet seconds.</param>
/// <param name="PeakMb">Highest working set until the end of the runs with the service's own way of using tokens.</param>
internal sealed record EchoReport(
    string Runtime, int Processors, double FirstTurnMs, double IdleMb, double AfterFirstTurnMb, double PeakMb, IReadOnlyList<RunFigures> Runs, RunFigures NewTokenEachTurn);
