using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Tickets;

/// <summary>What happens to a case because nobody did anything.</summary>
public sealed class TicketClockTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    [Fact]
    public void Silence_is_reminded_of_after_one_day_and_not_before()
    {
        var ticket = ATicket().Resolved().Build();

        ticket.Refuses(() => ticket.Remind(At(24) - Moment), TicketRules.TooEarly);
        ticket.Remind(At(24));

        ticket.OnlyEventAfter<SurveyReminded>(3);
        (ticket.Status, ticket.RemindedAt).ShouldBe((TicketStatus.Resolved, At(24)));
    }

    [Fact]
    public void Silence_closes_the_case_after_two_days_and_not_before()
    {
        var ticket = ATicket().Resolved().Build();

        ticket.Refuses(() => ticket.CloseUnanswered(At(48) - Moment), TicketRules.TooEarly);
        ticket.CloseUnanswered(At(48));

        ticket.OnlyEventAfter<TicketClosed>(3).ShouldBe(new TicketClosed(null, ByClock: true));
        (ticket.Status, ticket.ClosedAt, ticket.ClosedByClock, ticket.Survey).ShouldBe((TicketStatus.Closed, At(48), true, null));
        (ticket.Log[^1].ActorId, ticket.Log[^1].Door).ShouldBe((null, Door.Clock));
    }

    [Fact]
    public void The_group_is_warned_once_when_three_quarters_are_gone()
    {
        var ticket = ATicket().OfLevel(TicketLevel.High).Build();

        ticket.Refuses(() => ticket.Warn(At(3) - Moment), TicketRules.TooEarly);
        ticket.Warn(At(3));

        ticket.OnlyEventAfter<PromiseAtRisk>(1).DueAt.ShouldBe(At(4));
        (ticket.Status, ticket.DueAt, ticket.WarnAt).ShouldBe((TicketStatus.New, At(4), null));
        ticket.Refuses(() => ticket.Warn(At(3)), TicketRules.TooEarly);
    }

    [Fact]
    public void A_promise_is_broken_once_when_its_time_is_up()
    {
        var ticket = ATicket().OfLevel(TicketLevel.High).Build();

        ticket.Refuses(() => ticket.Breach(At(4) - Moment), TicketRules.TooEarly);
        ticket.Breach(At(4));

        ticket.OnlyEventAfter<PromiseBroken>(1).DueAt.ShouldBe(At(4));
        (ticket.Status, ticket.BreachedAt, ticket.WarnAt).ShouldBe((TicketStatus.New, At(4), null));
        ticket.Refuses(() => ticket.Breach(At(5)), TicketRules.TooEarly);
        ticket.Refuses(() => ticket.Warn(At(5)), TicketRules.TooEarly);
    }

    [Fact]
    public void The_next_tier_has_a_promise_of_its_own_to_keep_or_to_break()
    {
        var ticket = ATicket().OfLevel(TicketLevel.High).Build();
        ticket.Breach(At(4));

        ticket.Escalate(DeskGroups.Engineering, "Nadie lo tomó", TicketActor.Clock, PromisePolicy.Default, At(4));

        (ticket.BreachedAt, ticket.WarnAt, ticket.DueAt, ticket.FirstResponseDueAt).ShouldBe((null, At(7), At(8), At(4)));
        ticket.Refuses(() => ticket.Breach(At(8) - Moment), TicketRules.TooEarly);
        ticket.Breach(At(8));
        ticket.OnlyEventAfter<PromiseBroken>(3).DueAt.ShouldBe(At(8));
    }

    [Fact]
    public void Whoever_talks_about_a_late_case_does_not_make_the_clock_speak_twice()
    {
        var ticket = ATicket().OfLevel(TicketLevel.High).Build();
        ticket.Breach(At(4));

        ticket.Comment("¿Alguien lo ve?", ticket.As(Ana), At(5));
        ticket.Reclassify("MTO", TicketLevel.Low, DeskGroups.Support, ticket.As(Luis), PromisePolicy.Default, At(5));

        (ticket.BreachedAt, ticket.DueAt, ticket.WarnAt).ShouldBe((At(4), At(4), null));
    }
}
