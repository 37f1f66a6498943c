namespace IndupalBot.Benchmarks.Desk;

internal sealed record DeskFigures(int Cases, IReadOnlyList<StepFigures> Steps);
