using IndupalBot.Domain.Sla;

namespace IndupalBot.Application.Sla;

/// <param name="Reason">Null for a public holiday.</param>
public sealed record CalendarRow(DateOnly Day, IReadOnlyList<OpenHours> Hours, string? Reason);
