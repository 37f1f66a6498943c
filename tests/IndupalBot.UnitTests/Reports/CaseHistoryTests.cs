using IndupalBot.Application.Reports;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Reports;

public sealed class CaseHistoryTests
{
    private static readonly ReportPeriod Today = ReportPeriod.Of(PeriodKind.Day, Monday9am);

    [Fact]
    public void A_case_of_the_day_counts_where_it_should()
    {
        var ticket = ATicket().After(TimeSpan.FromHours(1)).TakenBy(Luis).After(TimeSpan.FromHours(2)).ResolvedAgain().Build();
        ticket.Verify(new SurveyAnswer(4, null, null, null, null), ticket.ActorOf(Ana, Door.Chat), At(4));

        var counted = Count(ticket);

        counted.Select(each => each.Figure).ShouldBe([Figure.Received, Figure.Attended, Figure.PromiseKept, Figure.Rated, Figure.Solved]);
        counted.Select(each => each.TechnicianId).Distinct().ShouldBe([LuisId]);
        counted.Single(each => each.Figure == Figure.Attended).Duration.ShouldBe(TimeSpan.FromHours(1));
        counted.Single(each => each.Figure == Figure.Solved).Duration.ShouldBe(TimeSpan.FromHours(3));
        counted.Single(each => each.Figure == Figure.Rated).Score.ShouldBe(4);
    }

    [Theory]
    [InlineData(PendingReason.Requester, Figure.WaitedForRequester, 1)]
    [InlineData(PendingReason.Vendor, Figure.WaitedForVendor, 1)]
    [InlineData(PendingReason.Parts, Figure.Solved, 6)]
    public void Waiting_for_others_is_told_apart(PendingReason reason, Figure figure, int hours)
    {
        var ticket = ATicket().TakenBy(Luis).Build();
        var luis = ticket.ActorOf(Luis, Door.Chat);
        ticket.Wait(reason, "Espera", luis, At(2));
        ticket.Resume(luis, At(3));
        ticket.Resolve("Listo", null, luis, At(6));

        var counted = Count(ticket);

        counted.Single(each => each.Figure == figure).Duration.ShouldBe(TimeSpan.FromHours(hours));
        counted.Count(each => each.Figure is Figure.WaitedForRequester or Figure.WaitedForVendor).ShouldBe(reason == PendingReason.Parts ? 0 : 1);
    }

    [Fact]
    public void A_promise_is_decided_when_its_time_has_come_and_not_before()
    {
        var ticket = ATicket().OfLevel(TicketLevel.High).Build();

        Count(ticket, At(4)).ShouldNotContain(each => each.Figure == Figure.PromiseBroken || each.Figure == Figure.PromiseKept);
        Count(ticket, At(5)).ShouldContain(each => each.Figure == Figure.PromiseBroken);
    }

    [Fact]
    public void Who_withdraws_in_time_was_not_kept_waiting()
    {
        var ticket = ATicket().After(TimeSpan.FromHours(1)).Withdrawn().Build();

        Count(ticket, At(48)).Select(each => each.Figure).ShouldBe([Figure.Received, Figure.Cancelled]);
    }

    [Fact]
    public void A_correction_of_the_score_counts_as_it_stands()
    {
        var ticket = ATicket().Closed(2).Build();
        ticket.CorrectSurvey(new SurveyAnswer(5, null, null, null, null), ticket.ActorOf(Ana, Door.Chat), At(3));

        Count(ticket).Single(each => each.Figure == Figure.Rated).Score.ShouldBe(5);
    }

    [Fact]
    public void Silence_counts_against_the_answers_and_not_as_a_score()
    {
        var ticket = ATicket().ClosedByTheClock().Build();

        var slice = IndicatorSlice.Of(Count(ticket, At(100), ReportPeriod.Of(PeriodKind.Week, Monday9am)));

        (slice[Figure.Unanswered], slice.AverageScore, slice.AnswerShare).ShouldBe((1, null, 0d));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 1, 2)]
    [InlineData(10, 5, 9)]
    [InlineData(11, 6, 10)]
    public void Median_and_nine_of_ten_are_times_of_real_cases(int cases, int median, int p90)
    {
        var times = Durations.Of(Enumerable.Range(1, cases).Reverse().Select(minutes => TimeSpan.FromMinutes(minutes)));

        times.ShouldBe(new Durations(cases, TimeSpan.FromMinutes(median), TimeSpan.FromMinutes(p90)));
    }

    private static List<CountedCase> Count(Ticket ticket, DateTimeOffset? now = null, ReportPeriod? period = null)
    {
        var history = CaseHistory.Read(ticket.Log.Select(entry => LogLine.Of(entry, ticket.Id)), ticket.FirstResponseDueAt, period ?? Today);
        return [.. CaseCounter.Count([history], [], period ?? Today, now ?? At(12))];
    }
}
