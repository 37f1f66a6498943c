namespace IndupalBot.Application.Reports;

/// <param name="Key">As <see cref="FigureFilter"/> reads it.</param>
/// <param name="Name">Null for what is nobody's.</param>
public sealed record NamedSlice(string Key, string? Name, IndicatorSlice Figures);
