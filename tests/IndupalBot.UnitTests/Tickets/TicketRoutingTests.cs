using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Tickets;

/// <summary>Reclassification and escalation.</summary>
public sealed class TicketRoutingTests
{
    private static readonly PromisePolicy Promises = PromisePolicy.Default;

    [Fact]
    public void Another_level_leaves_the_case_with_whoever_has_it()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Reclassify("MTO", TicketLevel.Critical, DeskGroups.Support, ticket.As(Luis), Promises, At(1));

        ticket.OnlyEventAfter<TicketReclassified>(2)
            .ShouldBe(new TicketReclassified("MTO", "MTO", TicketLevel.Medium, TicketLevel.Critical, 1, 1, Terms: Promises.TermsOf("MTO", TicketLevel.Critical)));
        (ticket.Status, ticket.AssigneeId, ticket.Level).ShouldBe((TicketStatus.InProgress, LuisId, TicketLevel.Critical));
    }

    [Fact]
    public void Another_service_of_the_same_group_leaves_it_there_too()
    {
        var ticket = ATicket().WaitingFor(PendingReason.Parts).Build();

        ticket.Reclassify("TEL", TicketLevel.Medium, DeskGroups.Support, ticket.As(Marta), Promises, At(1));

        ticket.OnlyEventAfter<TicketReclassified>(3).ChangedGroup.ShouldBeFalse();
        (ticket.Status, ticket.PendingReason, ticket.AssigneeId, ticket.Service).ShouldBe((TicketStatus.Pending, PendingReason.Parts, LuisId, "TEL"));
    }

    [Theory]
    [InlineData(TicketStatus.New)]
    [InlineData(TicketStatus.InProgress)]
    [InlineData(TicketStatus.Pending)]
    public void Another_group_gets_the_case_as_a_new_one(TicketStatus status)
    {
        var ticket = ATicket().In(status).Build();
        var version = ticket.Version;

        ticket.Reclassify("WEB", TicketLevel.Medium, DeskGroups.Web, ticket.As(Luis), Promises, At(1));

        ticket.OnlyEventAfter<TicketReclassified>(version).ChangedGroup.ShouldBeTrue();
        (ticket.Status, ticket.PendingReason, ticket.AssigneeId, ticket.GroupId).ShouldBe((TicketStatus.New, null, null, DeskGroups.Web.GroupId));
    }

    [Fact]
    public void A_change_of_level_at_the_second_tier_does_not_send_the_case_back_to_the_first()
    {
        var ticket = ATicket().EscalatedTo(DeskGroups.Engineering).Build();

        ticket.Reclassify("MTO", TicketLevel.High, DeskGroups.Support, ticket.As(Carlos), Promises, At(1));

        (ticket.GroupId, ticket.Tier).ShouldBe((DeskGroups.Engineering.GroupId, Tier.Engineer));
    }

    [Fact]
    public void A_reclassification_to_the_same_changes_nothing()
    {
        var ticket = ATicket().Build();

        ticket.Refuses(
            () => ticket.Reclassify("MTO", TicketLevel.Medium, DeskGroups.Support, ticket.As(Luis), Promises, At(1)), TicketRules.NothingToChange);
    }

    [Theory]
    [InlineData(TicketStatus.New)]
    [InlineData(TicketStatus.InProgress)]
    [InlineData(TicketStatus.Pending)]
    public void An_escalated_case_waits_for_the_next_tier(TicketStatus status)
    {
        var ticket = ATicket().In(status).Build();
        var (version, previous) = (ticket.Version, ticket.AssigneeId);

        ticket.Escalate(DeskGroups.Engineering, " Es del servidor ", ticket.As(Sofia), Promises, At(2));

        ticket.OnlyEventAfter<TicketEscalated>(version)
            .ShouldBe(new TicketEscalated(Tier.Technician, Tier.Engineer, 1, 2, "Es del servidor", previous));
        (ticket.Status, ticket.PendingReason, ticket.AssigneeId).ShouldBe((TicketStatus.New, null, null));
        (ticket.Tier, ticket.GroupId, ticket.DueAt).ShouldBe((Tier.Engineer, 2, At(10)));
    }

    [Theory]
    [InlineData(TicketStatus.New)]
    [InlineData(TicketStatus.InProgress)]
    [InlineData(TicketStatus.Pending)]
    public void A_case_that_is_handed_to_a_person_of_the_next_tier_goes_on_at_once(TicketStatus status)
    {
        var ticket = ATicket().In(status).Build();
        var (version, previous) = (ticket.Version, ticket.AssigneeId);

        ticket.EscalateTo(CarlosId, assigneeIsInNextGroup: true, DeskGroups.Engineering, " Es del servidor ", ticket.As(Sofia), Promises, At(2));

        ticket.OnlyEventAfter<TicketEscalated>(version)
            .ShouldBe(new TicketEscalated(Tier.Technician, Tier.Engineer, 1, 2, "Es del servidor", previous, CarlosId));
        (ticket.Status, ticket.PendingReason, ticket.AssigneeId).ShouldBe((TicketStatus.InProgress, null, CarlosId));
        (ticket.Tier, ticket.GroupId, ticket.DueAt, ticket.WarnAt).ShouldBe((Tier.Engineer, 2, null, null));
        ticket.FirstRespondedAt.ShouldNotBeNull();
        ticket.Attended(CarlosId).ShouldBeTrue();
    }

    [Fact]
    public void Only_somebody_of_the_next_group_is_handed_an_escalated_case()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Refuses(
            () => ticket.EscalateTo(MartaId, assigneeIsInNextGroup: false, DeskGroups.Engineering, "Es del servidor", ticket.As(Luis), Promises, At(1)),
            TicketRules.AssigneeNotInGroup);
        ticket.Refuses(
            () => ticket.EscalateTo(CarlosId, assigneeIsInNextGroup: false, null, "Es del servidor", ticket.As(Luis), Promises, At(1)), TicketRules.NoHigherTier);
        ticket.Refuses(
            () => ticket.EscalateTo(CarlosId, assigneeIsInNextGroup: true, DeskGroups.Engineering, " ", ticket.As(Luis), Promises, At(1)), TicketRules.ReasonRequired);
    }

    [Fact]
    public void After_the_last_tier_there_is_nowhere_to_go()
    {
        var ticket = ATicket().In(DeskGroups.Vendor).Build();

        ticket.Refuses(() => ticket.Escalate(null, "No saben", TicketActor.Clock, Promises, At(1)), TicketRules.NoHigherTier);
    }

    [Fact]
    public void An_escalation_needs_its_reason()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Refuses(() => ticket.Escalate(DeskGroups.Engineering, " ", ticket.As(Luis), Promises, At(1)), TicketRules.ReasonRequired);
        ticket.Refuses(
            () => ticket.Escalate(DeskGroups.Engineering, new string('a', TicketLimits.Text + 1), ticket.As(Luis), Promises, At(1)), TicketRules.TextTooLong);
    }

    [Fact]
    public void A_technician_escalates_only_what_they_took()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Refuses(() => ticket.Escalate(DeskGroups.Engineering, "Es del servidor", ticket.As(Marta), Promises, At(1)), TicketRules.NotAllowed);
    }

    [Fact]
    public void A_case_handed_back_returns_to_whoever_had_it_there()
    {
        var ticket = ATicket().TakenBy(Luis).Build();
        ticket.Escalate(DeskGroups.Engineering, "Es del servidor", ticket.As(Luis), Promises, At(2));
        ticket.Claim(ticket.As(Carlos), Promises, At(3));

        ticket.HandBack(DeskGroups.Support, id => id == LuisId, " Es el cable ", ticket.As(Carlos), Promises, At(4));

        ticket.Log[^1].Event.ShouldBe(new TicketHandedBack(Tier.Engineer, Tier.Technician, 2, 1, "Es el cable", CarlosId, LuisId));
        (ticket.Status, ticket.Tier, ticket.GroupId, ticket.AssigneeId, ticket.DueAt).ShouldBe((TicketStatus.InProgress, Tier.Technician, 1, LuisId, null));
    }

    [Fact]
    public void It_waits_in_the_queue_when_nobody_had_it_there_or_they_have_left()
    {
        foreach (var stillThere in new[] { true, false })
        {
            var ticket = stillThere ? ATicket().Build() : ATicket().TakenBy(Luis).Build();
            ticket.Escalate(DeskGroups.Engineering, "Es del servidor", ticket.As(Sofia), Promises, At(2));

            ticket.HandBack(DeskGroups.Support, _ => stillThere, "Es el cable", ticket.As(Carlos), Promises, At(4));

            (ticket.Status, ticket.AssigneeId, ticket.DueAt).ShouldBe((TicketStatus.New, null, At(4) + PromiseTable.Default.Of(ticket.Level)));
        }
    }

    [Fact]
    public void Nothing_is_handed_back_from_the_first_tier_nor_without_a_reason()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Refuses(() => ticket.HandBack(null, _ => true, "Es el cable", ticket.As(Luis), Promises, At(4)), TicketRules.NoLowerTier);
        ticket.Refuses(() => ticket.HandBack(DeskGroups.Support, _ => true, " ", ticket.As(Luis), Promises, At(4)), TicketRules.ReasonRequired);
    }
}
