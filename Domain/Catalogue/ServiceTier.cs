using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Catalogue;

public sealed record ServiceTier(Tier Tier, int GroupId);
