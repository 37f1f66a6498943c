using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using IndupalBot.UnitTests.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Sla;

public sealed class TierTimesTests
{
    [Fact]
    public void Each_tier_answers_for_its_own_time_and_the_vendors_is_counted_apart()
    {
        var ticket = ATicket().Build();
        ticket.Claim(ticket.As(Luis), PromisePolicy.Default, At(1));
        ticket.Wait(PendingReason.Requester, "¿Dónde?", ticket.As(Luis), At(3));
        ticket.Comment("Aquí", ticket.As(Ana), At(4));
        ticket.Escalate(DeskGroups.Engineering, "Es del servidor", ticket.As(Luis), PromisePolicy.Default, At(6));
        ticket.Claim(ticket.As(Carlos), PromisePolicy.Default, At(7));
        ticket.Wait(PendingReason.Vendor, "Garantía", ticket.As(Carlos), At(9));
        ticket.Resume(ticket.As(Carlos), At(29));
        ticket.Resolve("Listo", null, ticket.As(Carlos), At(30));

        TierTimes.Of(ticket.Log, PromisePolicy.Default, At(50)).ShouldBe(
        [
            TierTime.None(Tier.Technician) with { Queued = Hours(1), Attended = Hours(4), ForRequester = Hours(1) },
            TierTime.None(Tier.Engineer) with { Queued = Hours(1), Attended = Hours(3), ForVendor = Hours(20) },
        ]);
    }

    [Fact]
    public void A_case_handed_back_counts_for_the_tier_that_has_it()
    {
        var ticket = ATicket().Build();
        ticket.Claim(ticket.As(Luis), PromisePolicy.Default, At(1));
        ticket.Escalate(DeskGroups.Engineering, "Es del servidor", ticket.As(Luis), PromisePolicy.Default, At(2));
        ticket.HandBack(DeskGroups.Support, id => id == LuisId, "Es del cable", ticket.As(Carlos), PromisePolicy.Default, At(5));

        TierTimes.Of(ticket.Log, PromisePolicy.Default, At(9)).ShouldBe(
        [
            TierTime.None(Tier.Technician) with { Queued = Hours(1), Attended = Hours(5) },
            TierTime.None(Tier.Engineer) with { Queued = Hours(3) },
        ]);
    }

    private static TimeSpan Hours(double hours) => TimeSpan.FromHours(hours);
}
