namespace IndupalBot.Domain.Sla;

/// <summary>A day that differs from the rule: a civic day without work, or a Saturday with it.</summary>
/// <param name="Hours">Empty when nobody works.</param>
public sealed record CalendarException(DateOnly Day, IReadOnlyList<OpenHours> Hours);
