using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Catalogue;

/// <param name="Tiers">Codes of the support groups, first the one that receives the case.</param>
/// <param name="Calendar">Code of the calendar in whose hours the promise runs; null for continuous hours.</param>
/// <param name="SolutionHours">By when cases are to be solved, by level.</param>
public sealed record CatalogueService(
    string Code,
    string Name,
    string Example,
    TicketLevel DefaultLevel,
    IReadOnlyList<string> Tiers,
    IReadOnlyList<FormField> Fields,
    string? Calendar = null,
    IReadOnlyDictionary<TicketLevel, double>? SolutionHours = null);
