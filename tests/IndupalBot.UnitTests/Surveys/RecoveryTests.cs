using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Surveys;

public sealed class RecoveryTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(5, false)]
    public void A_score_of_one_or_two_is_owed_a_call(int score, bool owed)
    {
        var ticket = ATicket().Closed(score).Build();

        (ticket.Recovery is not null).ShouldBe(owed);
        ticket.Log.Any(entry => entry.Event is RecoveryOpened).ShouldBe(owed);
    }

    [Theory]
    [InlineData("2026-11-23T14:00:00Z", "2026-11-25T14:00:00Z")]
    [InlineData("2026-11-26T14:00:00Z", "2026-11-30T14:00:00Z")]
    [InlineData("2026-11-27T14:00:00Z", "2026-12-01T14:00:00Z")]
    [InlineData("2026-11-28T14:00:00Z", "2026-12-01T14:00:00Z")]
    [InlineData("2026-11-13T14:00:00Z", "2026-11-18T14:00:00Z")]
    [InlineData("2026-11-28T04:30:00Z", "2026-12-02T04:30:00Z")]
    public void Two_working_days_leave_weekends_and_holidays_out(string from, string until) =>
        RecoveryPolicy.RemindAt(DateTimeOffset.Parse(from)).ShouldBe(DateTimeOffset.Parse(until));

    [Fact]
    public void A_better_score_drops_it_and_a_lower_one_opens_it_again()
    {
        var ticket = ATicket().Closed(2).Build();

        ticket.CorrectSurvey(Answer(4), ticket.ActorOf(Ana, Door.Chat), At(1));
        (ticket.Recovery?.IsOpen, ticket.Recovery?.DoneById, ticket.Recovery?.RemindAt).ShouldBe((false, null, null));
        ticket.CorrectSurvey(Answer(1), ticket.ActorOf(Ana, Door.Chat), At(2));

        (ticket.Recovery?.IsOpen, ticket.Recovery?.Score, ticket.Recovery?.OpenedAt).ShouldBe((true, 1, At(2)));
        ticket.Log.Select(entry => entry.Kind).TakeLast(4).ShouldBe([nameof(SurveyCorrected), nameof(RecoveryDropped), nameof(SurveyCorrected), nameof(RecoveryOpened)]);
    }

    [Fact]
    public void What_was_done_stays_done_whatever_the_score_becomes()
    {
        var ticket = ATicket().Closed(1).Build();
        ticket.Recover("Hablé con Ana", ticket.ActorOf(Sofia, Door.Chat), At(1));

        ticket.CorrectSurvey(Answer(5), ticket.ActorOf(Ana, Door.Chat), At(2));
        ticket.CorrectSurvey(Answer(1), ticket.ActorOf(Ana, Door.Chat), At(3));

        (ticket.Recovery?.IsOpen, ticket.Recovery?.DoneById, ticket.Recovery?.Outcome).ShouldBe((false, SofiaId, "Hablé con Ana"));
        Refuses(() => ticket.Recover("Otra vez", ticket.ActorOf(Sofia, Door.Chat), At(4)), TicketRules.NothingToRecover);
    }

    [Fact]
    public void It_takes_a_supervisor_who_is_not_the_requester_and_words()
    {
        var ticket = ATicket().Closed(1).Build();

        Refuses(() => ticket.Recover("Hablé", ticket.ActorOf(Luis, Door.Chat), At(1)), TicketRules.NotAllowed);
        Refuses(() => ticket.Recover("Hablé", new TicketActor(AnaId, TicketRole.Requester | TicketRole.Supervisor, Door.Chat), At(1)), TicketRules.NotAllowed);
        Refuses(() => ticket.Recover("  ", ticket.ActorOf(Sofia, Door.Chat), At(1)), TicketRules.OutcomeRequired);
        ticket.Recovery.ShouldNotBeNull().IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void The_clock_reminds_once_and_not_too_early()
    {
        var ticket = ATicket().Closed(1).Build();

        Refuses(() => ticket.RemindRecovery(At(47)), TicketRules.TooEarly);
        ticket.RemindRecovery(At(48));
        Refuses(() => ticket.RemindRecovery(At(72)), TicketRules.TooEarly);

        ticket.Log[^1].Event.ShouldBe(new RecoveryReminded());
    }

    private static SurveyAnswer Answer(int score) => new(score, null, null, null, null);

    private static void Refuses(Action act, string code) => Should.Throw<Domain.RuleViolationException>(act).Code.ShouldBe(code);
}
