using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Catalogue;

/// <param name="Tiers">Codes of the support groups, first the one that receives the case.</param>
public sealed record CatalogueService(
    string Code,
    string Name,
    string Example,
    TicketLevel DefaultLevel,
    IReadOnlyList<string> Tiers,
    IReadOnlyList<FormField> Fields);
