using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Catalogue;

public sealed class TierChainTests
{
    [Fact]
    public void A_case_climbs_from_technician_to_engineer_to_vendor_and_no_further()
    {
        var service = AService().Build();

        service.Next(Tier.Technician).ShouldBe(DeskGroups.Engineering);
        service.Next(Tier.Engineer).ShouldBe(DeskGroups.Vendor);
        service.Next(Tier.Vendor).ShouldBeNull();
    }

    [Fact]
    public void A_service_without_an_engineer_goes_straight_to_the_vendor()
    {
        var service = AService().AttendedBy(DeskGroups.Support, DeskGroups.Vendor).Build();

        service.Next(Tier.Technician).ShouldBe(DeskGroups.Vendor);
    }

    [Fact]
    public void The_order_in_which_tiers_are_written_down_does_not_matter()
    {
        var service = AService().AttendedBy(DeskGroups.Vendor, DeskGroups.Engineering, DeskGroups.Support).Build();

        service.Next(Tier.Technician).ShouldBe(DeskGroups.Engineering);
    }

    [Fact]
    public void A_service_of_one_tier_has_no_next()
    {
        AService().AttendedBy(DeskGroups.Support).Build().Next(Tier.Technician).ShouldBeNull();
    }
}
