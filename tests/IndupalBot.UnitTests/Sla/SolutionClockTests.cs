using IndupalBot.Domain;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using IndupalBot.UnitTests.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Sla;

/// <summary>The target of a solution, in continuous hours unless the story is about the calendar.</summary>
public sealed class SolutionClockTests
{
    private static readonly PromisePolicy Policy = WorkingHours.Policy();

    [Fact]
    public void Without_a_target_there_is_none()
    {
        var ticket = Registered("COR", TicketLevel.High);

        (ticket.SolutionDueAt, ticket.SolutionWarnAt).ShouldBe((null, null));
        Should.Throw<RuleViolationException>(() => ticket.MissSolution(At(1_000))).Code.ShouldBe(TicketRules.TooEarly);
    }

    [Fact]
    public void It_stands_still_while_the_case_waits_and_goes_on_from_there()
    {
        var ticket = Registered("WEB", TicketLevel.High);
        ticket.Claim(ticket.As(Luis), Policy, At(2));
        ticket.SolutionDueAt.ShouldBe(At(24));

        ticket.Wait(PendingReason.Vendor, "Llega el jueves", ticket.As(Luis), Policy, At(4));
        ticket.SolutionDueAt.ShouldBeNull();
        ticket.Resume(ticket.As(Luis), Policy, At(100));

        ticket.SolutionDueAt.ShouldBe(At(120));
    }

    [Fact]
    public void The_requesters_answer_ends_a_pause_too()
    {
        var ticket = Registered("WEB", TicketLevel.High);
        ticket.Claim(ticket.As(Luis), Policy, At(1));
        ticket.Wait(PendingReason.Requester, "¿Cuál es la placa?", ticket.As(Luis), Policy, At(2));

        ticket.Comment("IND-12", ticket.As(Ana), Policy, At(10));

        ticket.SolutionDueAt.ShouldBe(At(32));
    }

    /// <summary>osTicket, GLPI and Zammad lose the pause or break the promise at once (the complaint that desks hear most).</summary>
    [Fact]
    public void A_change_of_level_keeps_the_pause_and_breaks_nothing_that_is_past()
    {
        var ticket = Registered("WEB", TicketLevel.Low);
        ticket.Claim(ticket.As(Luis), Policy, At(1));
        ticket.Wait(PendingReason.Parts, "Repuesto", ticket.As(Luis), Policy, At(10));
        ticket.Resume(ticket.As(Luis), Policy, At(40));

        ticket.Reclassify("WEB", TicketLevel.High, DeskGroups.Support, ticket.As(Luis), Policy, At(42));
        ticket.SolutionDueAt.ShouldBe(At(54));

        ticket.Reclassify("WEB", TicketLevel.Critical, DeskGroups.Support, ticket.As(Luis), Policy, At(43));
        ticket.SolutionDueAt.ShouldBe(At(54), "twelve hours were spent: the new target counts from now, and no later than before");
    }

    [Fact]
    public void The_time_in_which_the_requester_verifies_is_not_counted_and_the_old_clock_goes_on()
    {
        var ticket = Registered("WEB", TicketLevel.Critical);
        ticket.Claim(ticket.As(Luis), Policy, At(1));
        ticket.Resolve("Listo", null, ticket.As(Luis), At(5));
        ticket.SolutionDueAt.ShouldBeNull();

        ticket.Reopen("Sigue igual", ticket.As(Ana), Policy, At(29));

        ticket.SolutionDueAt.ShouldBe(At(36));
    }

    [Fact]
    public void A_missed_target_stays_missed_and_is_told_once()
    {
        var ticket = Registered("WEB", TicketLevel.Critical);
        ticket.Claim(ticket.As(Luis), Policy, At(1));
        ticket.WarnSolution(At(9));
        ticket.MissSolution(At(12));

        ticket.Wait(PendingReason.Parts, "Repuesto", ticket.As(Luis), Policy, At(13));
        ticket.Resume(ticket.As(Luis), Policy, At(20));
        ticket.Reclassify("WEB", TicketLevel.Low, DeskGroups.Support, ticket.As(Luis), Policy, At(21));

        ticket.SolutionDueAt.ShouldBe(At(12));
        ticket.SolutionWarnAt.ShouldBeNull();
        Should.Throw<RuleViolationException>(() => ticket.MissSolution(At(22))).Code.ShouldBe(TicketRules.TooEarly);
    }

    [Fact]
    public void Nobody_is_warned_twice_because_of_a_pause()
    {
        var ticket = Registered("WEB", TicketLevel.Critical);
        ticket.Claim(ticket.As(Luis), Policy, At(1));
        ticket.WarnSolution(At(9));

        ticket.Wait(PendingReason.Parts, "Repuesto", ticket.As(Luis), Policy, At(10));
        ticket.Resume(ticket.As(Luis), Policy, At(20));

        (ticket.SolutionDueAt, ticket.SolutionWarnAt).ShouldBe((At(22), null));
    }

    [Fact]
    public void In_working_hours_a_night_is_no_time()
    {
        var ticket = Registered("MTO", TicketLevel.High);

        ticket.DueAt.ShouldBe(Monday9am.AddHours(6), "four hours from nine, with lunch from twelve to two");
        ticket.SolutionDueAt.ShouldBe(Monday9am.AddDays(2), "sixteen hours are two working days");
    }

    [Fact]
    public void A_setting_that_changes_later_changes_no_promise_that_was_given()
    {
        var ticket = Registered("WEB", TicketLevel.High);

        ticket.Claim(ticket.As(Luis), PromisePolicy.Default, At(2));

        ticket.SolutionDueAt.ShouldBe(At(24));
    }

    [Fact]
    public void A_day_that_becomes_free_moves_what_is_due_after_it()
    {
        var ticket = Registered("MTO", TicketLevel.High);
        var tomorrow = DateOnly.FromDateTime(Monday9am.AddDays(1).Date);

        var moved = ticket.Reschedule(WorkingHours.Policy(new CalendarException(tomorrow, [])), At(1));

        moved.ShouldBeTrue();
        ticket.SolutionDueAt.ShouldBe(Monday9am.AddDays(3));
        ticket.Log[^1].Event.ShouldBeOfType<PromiseRescheduled>();
        ticket.Reschedule(WorkingHours.Policy(new CalendarException(tomorrow, [])), At(2)).ShouldBeFalse();
    }

    private static Ticket Registered(string service, TicketLevel level)
    {
        var request = new NewTicket(
            service, level, DeskGroups.Support.GroupId, Tier.Technician, "No enciende", "No enciende el equipo", new Dictionary<string, string>(), AnaId, null, TicketChannel.Teams, null);
        return Ticket.Register(new TicketNumber(2026, 1), request, new(AnaId, TicketRole.Requester, Door.Chat), Policy, Monday9am);
    }
}
