using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;
using IndupalBot.UnitTests.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Surveys;

public sealed class TicketSurveyTests
{
    private static readonly SurveyAnswer Five = new(5, null, null, null, null);

    [Fact]
    public void The_requester_verifies_and_rates()
    {
        var ticket = ATicket().Resolved().Build();

        ticket.Verify(new SurveyAnswer(4, 3, 5, null, "Muy amables"), ticket.As(Ana), At(1));

        ticket.OnlyEventAfter<TicketClosed>(3).ShouldBe(new TicketClosed(4, ByClock: false));
        (ticket.Status, ticket.ClosedAt, ticket.ClosedByClock).ShouldBe((TicketStatus.Closed, At(1), false));
        var survey = ticket.Survey.ShouldNotBeNull();
        (survey.Score, survey.Time, survey.Treatment, survey.Solution, survey.Comment, survey.AnsweredAt).ShouldBe((4, 3, 5, null, "Muy amables", At(1)));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(6, null)]
    [InlineData(-1, null)]
    [InlineData(3, 0)]
    [InlineData(3, 6)]
    public void A_score_outside_one_to_five_is_refused(int score, int? part)
    {
        var ticket = ATicket().Resolved().Build();

        ticket.Refuses(() => ticket.Verify(new(score, part, null, null, null), ticket.As(Ana), At(1)), TicketRules.ScoreOutOfRange);
        ticket.Refuses(() => ticket.Verify(new(score, null, part, null, null), ticket.As(Ana), At(1)), TicketRules.ScoreOutOfRange);
        ticket.Refuses(() => ticket.Verify(new(score, null, null, part, null), ticket.As(Ana), At(1)), TicketRules.ScoreOutOfRange);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Every_score_from_one_to_five_is_kept(int score)
    {
        var ticket = ATicket().Closed(score).Build();

        ticket.Survey.ShouldNotBeNull().Score.ShouldBe(score);
    }

    [Fact]
    public void A_comment_may_be_as_long_as_any_other_text_but_no_longer()
    {
        var ticket = ATicket().Resolved().Build();

        ticket.Refuses(() => ticket.Verify(Five with { Comment = new string('a', TicketLimits.Text + 1) }, ticket.As(Ana), At(1)), TicketRules.TextTooLong);
        ticket.Verify(Five with { Comment = new string('a', TicketLimits.Text) }, ticket.As(Ana), At(1));

        ticket.Survey.ShouldNotBeNull().Comment.ShouldNotBeNull().Length.ShouldBe(TicketLimits.Text);
    }

    [Fact]
    public void Nobody_rates_a_case_that_they_attended_but_they_may_confirm_it()
    {
        var ticket = ATicket().RequestedBy(Luis).TakenBy(Luis).ResolvedAgain().Build();

        ticket.Refuses(() => ticket.Verify(Five, ticket.As(Luis), At(1)), TicketRules.SelfRating);
        ticket.Verify(null, ticket.As(Luis), At(1));

        ticket.OnlyEventAfter<TicketClosed>(3).Score.ShouldBeNull();
        (ticket.Status, ticket.Survey).ShouldBe((TicketStatus.Closed, null));
    }

    [Fact]
    public void Who_had_the_case_only_for_a_while_does_not_rate_it_either()
    {
        var ticket = ATicket().RequestedBy(Luis).TakenBy(Luis).Build();
        ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Luis), PromisePolicy.Default, At(1));
        ticket.Resolve("Se reinició", null, ticket.As(Marta), At(2));

        ticket.Refuses(() => ticket.Verify(Five, ticket.As(Luis), At(3)), TicketRules.SelfRating);
    }

    [Fact]
    public void Who_was_given_the_case_or_solved_it_as_supervisor_attended_it()
    {
        var ticket = ATicket().Build();
        ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Luis), PromisePolicy.Default, At(1));
        ticket.Resolve("Se reinició", null, ticket.As(Sofia), At(2));

        (ticket.Attended(MartaId), ticket.Attended(SofiaId), ticket.Attended(LuisId), ticket.Attended(AnaId), ticket.Attended(null))
            .ShouldBe((true, true, false, false, false));
    }

    [Fact]
    public void An_answer_is_corrected_within_twelve_hours_and_keeps_its_time()
    {
        var ticket = ATicket().Closed(5).Build();

        ticket.CorrectSurvey(new SurveyAnswer(3, null, null, 1, "Volvió a fallar"), ticket.As(Ana), At(12));

        ticket.OnlyEventAfter<SurveyCorrected>(4).ShouldBe(new SurveyCorrected(5, 3));
        var survey = ticket.Survey.ShouldNotBeNull();
        (survey.Score, survey.Solution, survey.Comment, survey.AnsweredAt).ShouldBe((3, 1, "Volvió a fallar", Monday9am));
        (ticket.Status, ticket.ClosedAt).ShouldBe((TicketStatus.Closed, Monday9am));
    }

    [Fact]
    public void After_twelve_hours_an_answer_stands()
    {
        var ticket = ATicket().Closed(5).Build();

        ticket.Refuses(() => ticket.CorrectSurvey(Five with { Score = 1 }, ticket.As(Ana), At(12).AddSeconds(1)), TicketRules.CorrectionTooLate);
    }

    [Fact]
    public void A_correction_does_not_prolong_the_time_for_corrections()
    {
        var ticket = ATicket().Closed(5).Build();
        ticket.CorrectSurvey(Five with { Score = 4 }, ticket.As(Ana), At(11));

        ticket.Refuses(() => ticket.CorrectSurvey(Five with { Score = 1 }, ticket.As(Ana), At(13)), TicketRules.CorrectionTooLate);
    }

    [Fact]
    public void A_correction_is_checked_like_the_first_answer()
    {
        var ticket = ATicket().Closed(5).Build();

        ticket.Refuses(() => ticket.CorrectSurvey(Five with { Score = 9 }, ticket.As(Ana), At(1)), TicketRules.ScoreOutOfRange);
        ticket.Refuses(() => ticket.CorrectSurvey(Five, ticket.As(Luis), At(1)), TicketRules.NotAllowed);
    }

    [Fact]
    public void Where_there_is_no_answer_there_is_none_to_correct()
    {
        var ticket = ATicket().ClosedByTheClock().Build();

        ticket.Refuses(() => ticket.CorrectSurvey(Five, ticket.As(Ana), At(49)), TicketRules.CorrectionTooLate);
    }
}
