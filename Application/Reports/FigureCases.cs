namespace IndupalBot.Application.Reports;

/// <summary>A page of the cases behind a figure.</summary>
/// <param name="OfKey">Which <see cref="FigureFilter"/> they were chosen by.</param>
/// <param name="OfName">Name of the service or technician; null for all.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Next">Where the next page starts; null on the last one.</param>
public sealed record FigureCases(
    ReportPeriod Period, Figure Figure, string OfKey, string? OfName, int Count, IReadOnlyList<FigureCase> Items, int? Next);
