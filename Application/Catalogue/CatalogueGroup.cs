using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Catalogue;

public sealed record CatalogueGroup(int Id, string Code, string Name, Tier Tier);
