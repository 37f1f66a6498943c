using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Testing.Builders;

/// <summary>The three tiers of the desk that tests speak of.</summary>
public static class DeskGroups
{
    public static readonly ServiceTier Support = new(Tier.Technician, 1);
    public static readonly ServiceTier Engineering = new(Tier.Engineer, 2);
    public static readonly ServiceTier Vendor = new(Tier.Vendor, 3);

    /// <summary>Attends another service at the first tier.</summary>
    public static readonly ServiceTier Web = new(Tier.Technician, 4);
}
