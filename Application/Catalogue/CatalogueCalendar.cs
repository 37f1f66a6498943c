using IndupalBot.Domain.Sla;

namespace IndupalBot.Application.Catalogue;

/// <param name="Days">Hours of each weekday; those that are not named are closed.</param>
public sealed record CatalogueCalendar(string Code, string Name, IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpenHours>> Days);
