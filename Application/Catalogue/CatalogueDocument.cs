using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Catalogue;

/// <summary>The shape of <c>catalogue.es.json</c>.</summary>
public sealed record CatalogueDocument(
    IReadOnlyList<CatalogueGroup> Groups, IReadOnlyList<CatalogueService> Services, IReadOnlyList<CatalogueCalendar>? Calendars = null);
