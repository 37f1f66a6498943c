using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using IndupalBot.UnitTests.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Sla;

public sealed class PromiseClockTests
{
    private static readonly PromisePolicy Promises = PromisePolicy.Default;

    [Theory]
    [InlineData(TicketLevel.Critical, 1, 0.75)]
    [InlineData(TicketLevel.High, 4, 3)]
    [InlineData(TicketLevel.Medium, 8, 6)]
    [InlineData(TicketLevel.Low, 12, 9)]
    public void The_promise_counts_from_receipt_and_warns_at_three_quarters(TicketLevel level, double due, double warn)
    {
        var promise = PromiseClock.Read(ATicket().OfLevel(level).Build().Log, Promises);

        promise.ShouldBe(new Promise(At(due), null, Monday9am, At(due), At(warn), null, null));
    }

    [Fact]
    public void The_columns_of_a_case_are_what_its_log_says()
    {
        var ticket = ATicket().After(TimeSpan.FromHours(1)).Taken().After(TimeSpan.FromHours(1)).EscalatedTo(DeskGroups.Engineering).Build();

        var promise = PromiseClock.Read(ticket.Log, Promises);

        (ticket.FirstResponseDueAt, ticket.FirstRespondedAt, ticket.DueAt, ticket.WarnAt)
            .ShouldBe((promise.FirstResponseDueAt, promise.FirstRespondedAt, promise.DueAt, promise.WarnAt));
    }

    [Fact]
    public void The_order_of_rows_does_not_matter_since_the_log_is_numbered()
    {
        var log = ATicket().Taken().EscalatedTo(DeskGroups.Engineering).Build().Log;

        PromiseClock.Read(log.Reverse(), Promises).ShouldBe(PromiseClock.Read(log, Promises));
    }

    [Fact]
    public void A_higher_level_counts_from_receipt_when_there_is_time_left()
    {
        var ticket = ATicket().OfLevel(TicketLevel.Low).Build();

        Reclassify(ticket, TicketLevel.High, At(1));

        (ticket.DueAt, ticket.FirstResponseDueAt, ticket.WarnAt).ShouldBe((At(4), At(4), At(3)));
    }

    [Fact]
    public void A_higher_level_never_breaks_a_promise_in_the_past()
    {
        var ticket = ATicket().OfLevel(TicketLevel.Low).Build();

        Reclassify(ticket, TicketLevel.Critical, At(6));

        (ticket.DueAt, ticket.FirstResponseDueAt).ShouldBe((At(7), At(7)));
    }

    [Fact]
    public void A_higher_level_shortly_before_the_end_leaves_the_end_where_it_was()
    {
        var ticket = ATicket().OfLevel(TicketLevel.Low).Build();

        Reclassify(ticket, TicketLevel.Critical, At(11.5));

        (ticket.DueAt, ticket.FirstResponseDueAt).ShouldBe((At(12), At(12)));
    }

    [Fact]
    public void A_lower_level_gives_more_time()
    {
        var ticket = ATicket().OfLevel(TicketLevel.Critical).Build();

        Reclassify(ticket, TicketLevel.Medium, At(0.5));

        (ticket.DueAt, ticket.FirstResponseDueAt).ShouldBe((At(8), At(8)));
    }

    [Theory]
    [InlineData(TicketLevel.Low)]
    [InlineData(TicketLevel.Medium)]
    [InlineData(TicketLevel.Critical)]
    public void A_broken_promise_stays_broken_under_every_level(TicketLevel level)
    {
        var ticket = ATicket().OfLevel(TicketLevel.High).Build();

        Reclassify(ticket, level, At(5));

        (ticket.DueAt, ticket.FirstResponseDueAt).ShouldBe((At(4), At(4)));
    }

    [Fact]
    public void An_attended_case_keeps_its_first_response_whatever_it_becomes()
    {
        var ticket = ATicket().OfLevel(TicketLevel.Low).After(TimeSpan.FromHours(2)).Taken().Build();

        Reclassify(ticket, TicketLevel.Critical, At(3));

        (ticket.FirstRespondedAt, ticket.FirstResponseDueAt, ticket.DueAt).ShouldBe((At(2), At(12), null));
    }

    [Fact]
    public void A_case_that_nobody_took_keeps_its_clock_in_another_group()
    {
        var ticket = ATicket().OfLevel(TicketLevel.Medium).Build();

        ticket.Reclassify("WEB", TicketLevel.Medium, DeskGroups.Web, ticket.As(Luis), Promises, At(3));

        (ticket.DueAt, ticket.FirstResponseDueAt).ShouldBe((At(8), At(8)));
    }

    [Fact]
    public void An_attended_case_that_changes_groups_waits_there_with_a_time_of_its_own()
    {
        var ticket = ATicket().OfLevel(TicketLevel.Medium).Taken().Build();

        ticket.Reclassify("WEB", TicketLevel.High, DeskGroups.Web, ticket.As(Luis), Promises, At(3));

        (ticket.DueAt, ticket.FirstResponseDueAt, ticket.FirstRespondedAt).ShouldBe((At(7), At(8), Monday9am));
    }

    [Fact]
    public void The_promise_to_the_requester_counts_from_receipt_also_after_an_escalation()
    {
        var ticket = ATicket().OfLevel(TicketLevel.Low).After(TimeSpan.FromHours(10)).EscalatedTo(DeskGroups.Engineering).Build();

        ticket.Reclassify("MTO", TicketLevel.Medium, DeskGroups.Engineering, ticket.As(Carlos), Promises, At(10.5));

        ticket.FirstResponseDueAt.ShouldBe(At(12));
        ticket.DueAt.ShouldBe(At(18));
    }

    [Fact]
    public void No_lower_level_stretches_the_promise_beyond_twelve_hours_from_receipt()
    {
        var ticket = ATicket().OfLevel(TicketLevel.Critical).After(TimeSpan.FromHours(0.5)).EscalatedTo(DeskGroups.Engineering).Build();

        ticket.Reclassify("MTO", TicketLevel.Low, DeskGroups.Engineering, ticket.As(Carlos), Promises, At(0.6));

        ticket.FirstResponseDueAt.ShouldBe(At(12));
    }

    [Fact]
    public void A_case_on_hold_or_solved_waits_for_nobody_of_the_desk()
    {
        ATicket().WaitingFor(PendingReason.Vendor).Build().DueAt.ShouldBeNull();
        ATicket().Resolved().Build().DueAt.ShouldBeNull();
        ATicket().Reopened().Build().DueAt.ShouldBeNull();
        PromiseClock.Read(ATicket().Withdrawn().Build().Log, Promises).DueAt.ShouldBeNull();
    }

    private static void Reclassify(Ticket ticket, TicketLevel level, DateTimeOffset now) =>
        ticket.Reclassify("MTO", level, new ServiceTier(ticket.Tier, ticket.GroupId), ticket.As(Luis), Promises, now);
}
