using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Tickets;

public sealed class TicketAttentionTests
{
    private static readonly PromisePolicy Promises = PromisePolicy.Default;

    [Fact]
    public void Who_takes_a_case_attends_it_and_its_first_response_is_given()
    {
        var ticket = ATicket().Build();

        ticket.Claim(ticket.As(Luis), Promises, At(1));

        ticket.OnlyEventAfter<TicketClaimed>(1).AssigneeId.ShouldBe(LuisId);
        (ticket.Status, ticket.AssigneeId).ShouldBe((TicketStatus.InProgress, LuisId));
        (ticket.FirstRespondedAt, ticket.DueAt, ticket.WarnAt).ShouldBe((At(1), null, null));
    }

    [Fact]
    public void Who_takes_it_twice_is_told_that_it_is_theirs_already()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Refuses(() => ticket.Claim(ticket.As(Luis), Promises, At(1)), TicketRules.AlreadyYours);
    }

    [Fact]
    public void Of_two_technicians_the_second_is_refused()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Refuses(() => ticket.Claim(ticket.As(Marta), Promises, At(1)), TicketRules.InvalidTransition);
    }

    [Fact]
    public void Staff_engineers_and_the_clock_cannot_take_a_case_of_support()
    {
        var ticket = ATicket().Build();

        ticket.Refuses(() => ticket.Claim(ticket.As(Ana), Promises, At(1)), TicketRules.NotAllowed);
        ticket.Refuses(() => ticket.Claim(ticket.As(Carlos), Promises, At(1)), TicketRules.NotAllowed);
        ticket.Refuses(() => ticket.Claim(TicketActor.Clock, Promises, At(1)), TicketRules.NotAllowed);
    }

    [Fact]
    public void A_technician_assigns_a_new_case_to_a_colleague()
    {
        var ticket = ATicket().Build();

        ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Luis), Promises, At(2));

        ticket.OnlyEventAfter<TicketAssigned>(1).ShouldBe(new TicketAssigned(MartaId, null));
        (ticket.Status, ticket.AssigneeId, ticket.FirstRespondedAt).ShouldBe((TicketStatus.InProgress, MartaId, At(2)));
    }

    [Fact]
    public void A_supervisor_hands_a_case_over_and_the_first_response_stays_where_it_was()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Sofia), Promises, At(3));

        ticket.OnlyEventAfter<TicketAssigned>(2).ShouldBe(new TicketAssigned(MartaId, LuisId));
        (ticket.Status, ticket.AssigneeId, ticket.FirstRespondedAt).ShouldBe((TicketStatus.InProgress, MartaId, Monday9am));
    }

    [Fact]
    public void A_waiting_case_is_handed_over_when_it_goes_on_and_not_before()
    {
        var ticket = ATicket().WaitingFor(PendingReason.Parts).Build();

        ticket.Refuses(() => ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Luis), Promises, At(3)), TicketRules.InvalidTransition);
        ticket.Resume(ticket.As(Luis), At(3));
        ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Luis), Promises, At(3));

        (ticket.Status, ticket.PendingReason, ticket.AssigneeId).ShouldBe((TicketStatus.InProgress, null, MartaId));
    }

    [Fact]
    public void A_case_is_assigned_within_its_group_only_and_to_somebody_else()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Refuses(() => ticket.Assign(CarlosId, assigneeIsInGroup: false, ticket.As(Luis), Promises, At(1)), TicketRules.AssigneeNotInGroup);
        ticket.Refuses(() => ticket.Assign(LuisId, assigneeIsInGroup: true, ticket.As(Luis), Promises, At(1)), TicketRules.NothingToChange);
    }

    [Fact]
    public void A_colleague_cannot_take_a_case_away()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Refuses(() => ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Marta), Promises, At(1)), TicketRules.NotAllowed);
    }

    [Fact]
    public void A_released_case_waits_again_for_somebody_with_a_time_of_its_own()
    {
        var ticket = ATicket().OfLevel(TicketLevel.High).TakenBy(Luis).Build();

        ticket.Release(ticket.As(Luis), Promises, At(5));

        ticket.OnlyEventAfter<TicketReleased>(2).PreviousAssigneeId.ShouldBe(LuisId);
        (ticket.Status, ticket.AssigneeId).ShouldBe((TicketStatus.New, null));
        (ticket.DueAt, ticket.WarnAt, ticket.FirstRespondedAt).ShouldBe((At(9), At(8), Monday9am));
    }

    [Theory]
    [InlineData(PendingReason.Requester)]
    [InlineData(PendingReason.Vendor)]
    [InlineData(PendingReason.Parts)]
    [InlineData(PendingReason.Scheduled)]
    public void A_case_is_put_on_hold_with_its_reason(PendingReason reason)
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Wait(reason, " Llega el jueves ", ticket.As(Luis), At(1));

        ticket.OnlyEventAfter<TicketPutOnHold>(2).ShouldBe(new TicketPutOnHold(reason, "Llega el jueves"));
        (ticket.Status, ticket.PendingReason).ShouldBe((TicketStatus.Pending, reason));
    }

    [Theory]
    [InlineData("", TicketRules.ReasonRequired)]
    [InlineData(null, TicketRules.ReasonRequired)]
    [InlineData("long", TicketRules.TextTooLong)]
    public void What_is_awaited_must_be_said_within_the_limit(string? note, string code)
    {
        var ticket = ATicket().TakenBy(Luis).Build();
        var words = note == "long" ? new string('a', TicketLimits.Text + 1) : note;

        ticket.Refuses(() => ticket.Wait(PendingReason.Vendor, words ?? string.Empty, ticket.As(Luis), At(1)), code);
    }

    [Fact]
    public void A_resumed_case_no_longer_waits_for_anything()
    {
        var ticket = ATicket().WaitingFor(PendingReason.Vendor).Build();

        ticket.Resume(ticket.As(Luis), At(1));

        ticket.OnlyEventAfter<TicketResumed>(3);
        (ticket.Status, ticket.PendingReason, ticket.AssigneeId).ShouldBe((TicketStatus.InProgress, null, LuisId));
    }
}
