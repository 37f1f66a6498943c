using IndupalBot.Domain;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Tickets;

public sealed class TransitionTableTests
{
    /// <summary>Not somebody of the case, so that only the roles decide.</summary>
    private const long Somebody = 99;

    private static readonly IReadOnlyList<TicketRole> AllRoles =
        [.. Enumerable.Range(0, (int)TicketRole.Clock * 2).Select(bits => (TicketRole)bits)];

    private static readonly IReadOnlyList<TicketRole> RolesOfPeople = [.. AllRoles.Where(roles => !roles.HasFlag(TicketRole.Clock))];

    public static TheoryData<TicketVerb, TicketStatus> EveryVerbInEveryStatus => Cross(Enum.GetValues<TicketVerb>(), (_, _) => true);

    public static TheoryData<TicketVerb, TicketStatus> WhatPeopleDoInEveryStatus => Cross(TicketVerbs.OfPeople, IsReached);

    [Fact]
    public void Every_verb_has_its_line_in_the_design()
    {
        ExpectedTransitions.All.Select(line => line.Verb).ShouldBe(Enum.GetValues<TicketVerb>(), ignoreOrder: true);

        TicketTransitions.All.Keys.ShouldBe(Enum.GetValues<TicketVerb>(), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(EveryVerbInEveryStatus))]
    public void The_table_allows_what_the_design_allows_and_nothing_else(TicketVerb verb, TicketStatus status)
    {
        var expected = ExpectedTransitions.Of(verb);

        var different = AllRoles.Where(roles => IsAllowed(verb, status, roles) != expected.Allows(status, roles));

        different.ShouldBeEmpty();
        TicketTransitions.All[verb].To.ShouldBe(expected.To);
    }

    [Theory]
    [MemberData(nameof(EveryVerbInEveryStatus))]
    public void A_card_offers_exactly_what_would_be_carried_out(TicketVerb verb, TicketStatus status)
    {
        var expected = ExpectedTransitions.Of(verb);

        var different = AllRoles.Where(roles => TicketTransitions.Available(status, roles).Contains(verb) != expected.Allows(status, roles));

        different.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(WhatPeopleDoInEveryStatus))]
    public void The_case_obeys_whoever_may_and_stays_as_it_is_for_everybody_else(TicketVerb verb, TicketStatus status)
    {
        foreach (var roles in RolesOfPeople)
        {
            var ticket = ATicket().In(status).Build();
            var before = TicketState.Of(ticket);

            var refused = Record.Exception(() => TicketVerbs.Perform(ticket, verb, new(Somebody, roles, Door.Chat), Monday9am));

            ShouldBeAsDesigned(verb, status, roles, ticket, before, refused);
        }
    }

    [Theory]
    [InlineData(TicketStatus.New)]
    [InlineData(TicketStatus.InProgress)]
    [InlineData(TicketStatus.Pending)]
    [InlineData(TicketStatus.Closed)]
    [InlineData(TicketStatus.Cancelled)]
    public void The_clock_neither_reminds_nor_closes_what_is_not_solved(TicketStatus status)
    {
        var ticket = ATicket().In(status).Build();
        var before = TicketState.Of(ticket);

        Should.Throw<RuleViolationException>(() => ticket.Remind(At(1000))).Code.ShouldBe(TicketRules.InvalidTransition);
        Should.Throw<RuleViolationException>(() => ticket.CloseUnanswered(At(1000))).Code.ShouldBe(TicketRules.InvalidTransition);

        TicketState.Of(ticket).ShouldBe(before);
    }

    [Theory]
    [InlineData(TicketStatus.InProgress)]
    [InlineData(TicketStatus.Pending)]
    [InlineData(TicketStatus.Resolved)]
    [InlineData(TicketStatus.Closed)]
    [InlineData(TicketStatus.Cancelled)]
    public void The_clock_warns_only_of_a_case_that_nobody_took(TicketStatus status)
    {
        var ticket = ATicket().In(status).Build();
        var before = TicketState.Of(ticket);

        Should.Throw<RuleViolationException>(() => ticket.Warn(At(1000))).Code.ShouldBe(TicketRules.InvalidTransition);
        Should.Throw<RuleViolationException>(() => ticket.Breach(At(1000))).Code.ShouldBe(TicketRules.InvalidTransition);

        TicketState.Of(ticket).ShouldBe(before);
    }

    [Fact]
    public void Whoever_has_no_right_is_told_so_even_when_the_status_would_forbid_it_too()
    {
        var ticket = ATicket().Closed().Build();

        var refused = Should.Throw<RuleViolationException>(() => ticket.Claim(new(Somebody, TicketRole.Requester, Door.Chat), Domain.Sla.PromisePolicy.Default, Monday9am));

        refused.Code.ShouldBe(TicketRules.NotAllowed);
    }

    private static void ShouldBeAsDesigned(
        TicketVerb verb, TicketStatus status, TicketRole roles, Ticket ticket, string before, Exception? refused)
    {
        var expected = ExpectedTransitions.Of(verb);
        var what = $"{verb} from {status} as {roles}";
        if (expected.Allows(status, roles))
        {
            refused.ShouldBeNull(what);
            ticket.Status.ShouldBe(expected.To ?? status, what);
            return;
        }

        var code = expected.Who.Any(role => roles.HasFlag(role)) ? TicketRules.InvalidTransition : TicketRules.NotAllowed;
        refused.ShouldBeOfType<RuleViolationException>(what).Code.ShouldBe(code, what);
        TicketState.Of(ticket).ShouldBe(before, what);
    }

    /// <summary>Assigning is one method: of a new case it is Assign, of every other one Reassign.</summary>
    private static bool IsReached(TicketVerb verb, TicketStatus status) =>
        verb != (status == TicketStatus.New ? TicketVerb.Reassign : TicketVerb.Assign);

    private static bool IsAllowed(TicketVerb verb, TicketStatus status, TicketRole roles) =>
        Record.Exception(() => TicketTransitions.Require(verb, status, roles)) is null;

    private static TheoryData<TicketVerb, TicketStatus> Cross(IEnumerable<TicketVerb> verbs, Func<TicketVerb, TicketStatus, bool> isMeant)
    {
        var rows = new TheoryData<TicketVerb, TicketStatus>();
        foreach (var verb in verbs)
        {
            foreach (var status in Enum.GetValues<TicketStatus>().Where(status => isMeant(verb, status)))
            {
                rows.Add(verb, status);
            }
        }

        return rows;
    }
}
