using FsCheck;
using FsCheck.Fluent;
using IndupalBot.Application.Reports;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Reports;

/// <summary>What holds of the figures of every desk.</summary>
public sealed class CaseCountingProperties
{
    private const int Desks = 400;

    /// <summary>A case counts in one day for these; it may be solved or reopened on several.</summary>
    private static readonly Figure[] OncePerCase = [Figure.Received, Figure.Attended, Figure.PromiseKept, Figure.PromiseBroken, Figure.Rated, Figure.Unanswered, Figure.Cancelled];

    [Fact]
    public void The_made_up_desks_count_under_nearly_every_figure()
    {
        var random = new Random(1);
        var numbers = Enumerable.Range(0, 40_000).Select(_ => random.Next()).Chunk(40);

        var seen = new MadeUpDesk(numbers).Counted.Select(counted => counted.Figure).Distinct();

        Enum.GetValues<Figure>().Except(seen).ShouldBe([Figure.Unanswered, Figure.RecoveryOpen]);
    }

    [Fact]
    public void No_case_counts_twice_under_a_figure() => OfEveryDesk(desk =>
        desk.Counted.GroupBy(counted => (counted.Figure, counted.TicketId)).All(same => same.Count() == 1));

    [Fact]
    public void Services_and_technicians_each_add_up_to_the_whole() => OfEveryDesk(desk =>
    {
        var all = IndicatorSlice.Of(desk.Counted);
        var services = desk.Counted.GroupBy(counted => counted.Service).Select(IndicatorSlice.Of).ToList();
        var technicians = desk.Counted.GroupBy(counted => counted.TechnicianId).Select(IndicatorSlice.Of).ToList();
        return Enum.GetValues<Figure>().All(figure =>
            all[figure] == services.Sum(slice => slice[figure]) && all[figure] == technicians.Sum(slice => slice[figure]));
    });

    [Fact]
    public void The_order_in_which_events_are_read_changes_nothing() => OfEveryDesk(desk =>
        desk.Counted.SequenceEqual(desk.Count(desk.Week, lines => lines.Reverse()))
        && desk.Counted.SequenceEqual(desk.Count(desk.Week, lines => lines.OrderBy(line => (line.Sequence * 7_919) % 31))));

    [Fact]
    public void The_days_of_a_week_add_up_to_the_week() => OfEveryDesk(desk =>
    {
        var days = Enumerable.Range(0, 7).SelectMany(day => desk.Count(ReportPeriod.Of(PeriodKind.Day, desk.Week.First.AddDays(day)), lines => lines)).ToList();
        return OncePerCase.All(figure => days.Count(counted => counted.Figure == figure) == desk.Counted.Count(counted => counted.Figure == figure));
    });

    [Fact]
    public void All_the_time_of_a_solved_case_is_somebodys() => OfEveryDesk(desk =>
        desk.Histories(desk.Week, lines => lines).All(history =>
            history.Solved.All(solved => solved.AtWork + solved.ForRequester + solved.ForVendor == solved.At - history.ReceivedAt)));

    [Fact]
    public void The_first_response_is_the_one_that_the_promise_knows() => OfEveryDesk(desk =>
        desk.Histories(desk.Week, lines => lines).Select(history => history.FirstResponseAt).SequenceEqual(desk.Tickets.Select(ticket => ticket.FirstRespondedAt)));

    [Fact]
    public void Every_promise_counted_is_of_a_case_received() => OfEveryDesk(desk =>
    {
        var received = desk.Counted.Where(counted => counted.Figure == Figure.Received).Select(counted => counted.TicketId).ToHashSet();
        return desk.Counted.Where(counted => counted.Figure is Figure.PromiseKept or Figure.PromiseBroken).All(counted => received.Contains(counted.TicketId));
    });

    [Fact]
    public void The_last_event_says_how_the_case_stands() => OfEveryDesk(desk => desk.Tickets.All(ticket =>
    {
        var last = ticket.Log[^1];
        return (last.Status, last.PendingReason, last.Service, last.Tier, last.AssigneeId) == (ticket.Status, ticket.PendingReason, ticket.Service, ticket.Tier, ticket.AssigneeId);
    }));

    [Fact]
    public void Talk_changes_nothing() => OfEveryDesk(desk =>
        desk.Counted.SequenceEqual(desk.Count(desk.Week, lines => lines.Where(line => desk.Tickets.ElementAt((int)line.TicketId).Log[line.Sequence - 1] is { Moves: true } or { Score: not null } or { Event: RecoveryDone }))));

    [Fact]
    public void Nine_of_ten_take_no_less_than_half() => OfEveryDesk(desk =>
    {
        var all = IndicatorSlice.Of(desk.Counted);
        return new[] { all.FirstResponse, all.Solution, all.WaitForRequester, all.WaitForVendor }.All(times => times.Median <= times.P90 && times.Median >= TimeSpan.Zero);
    });

    private static void OfEveryDesk(Func<MadeUpDesk, bool> holds)
    {
        var property = Prop.ForAll(
            Gen.Choose(0, int.MaxValue - 1).ArrayOf().NonEmptyListOf().ToArbitrary(),
            numbers => holds(new MadeUpDesk(numbers)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Desks).WithEndSize(30), property);
    }
}
