namespace IndupalBot.Application.Reports;

/// <summary>The indicators of a period, as the supervisor reads them.</summary>
/// <param name="AsOf">Until when they are complete: the end of the period, or now.</param>
/// <param name="Services">Busiest first.</param>
/// <param name="Technicians">Busiest first; what is nobody's comes last.</param>
public sealed record IndicatorBoard(
    ReportPeriod Period, DateTimeOffset AsOf, IndicatorSlice All, IReadOnlyList<NamedSlice> Services, IReadOnlyList<NamedSlice> Technicians);
