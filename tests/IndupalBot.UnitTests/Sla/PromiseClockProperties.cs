using FsCheck;
using FsCheck.Fluent;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Sla;

/// <summary>What holds of the promise in every life that a case can have.</summary>
public sealed class PromiseClockProperties
{
    private const int Lives = 2_000;

    [Fact]
    public void The_made_up_lives_see_every_event_that_moves_the_clock()
    {
        var random = new Random(1);
        var numbers = Enumerable.Range(0, 80_000).Select(_ => random.Next()).Chunk(40);

        var seen = numbers.SelectMany(chunk => new MadeUpLife(TicketLevel.Medium, chunk).Moments).Select(moment => moment.Entry.Kind).Distinct();

        new[]
        {
            nameof(TicketClaimed), nameof(TicketAssigned), nameof(TicketReleased), nameof(TicketEscalated), nameof(TicketReclassified),
            nameof(TicketReopened), nameof(TicketResolved), nameof(TicketWithdrawn), nameof(PromiseAtRisk), nameof(PromiseBroken),
        }.Except(seen).ShouldBeEmpty();
    }

    [Fact]
    public void The_columns_are_always_what_the_log_alone_says() => InEveryLife(life =>
    {
        var read = PromiseClock.Read(life.Ticket.Log, PromisePolicy.Default);
        return read == PromiseClock.Read(life.Ticket.Log.Reverse(), PromisePolicy.Default)
            && (life.Ticket.FirstResponseDueAt, life.Ticket.FirstRespondedAt, life.Ticket.DueAt) == (read.FirstResponseDueAt, read.FirstRespondedAt, read.DueAt);
    });

    [Fact]
    public void A_first_response_once_given_never_moves_nor_does_its_promise() => InEveryMoment(moment =>
        moment.Before.FirstRespondedAt is null
        || (moment.After.FirstRespondedAt == moment.Before.FirstRespondedAt && moment.After.FirstResponseDueAt == moment.Before.FirstResponseDueAt));

    [Fact]
    public void No_promise_of_a_first_response_exceeds_the_procedures_twelve_hours() => InEveryMoment(moment =>
        moment.After.FirstResponseDueAt <= Monday9am + PromiseTable.Longest);

    [Fact]
    public void No_change_moves_a_due_date_before_itself() => InEveryMoment(moment =>
        (moment.After.DueAt == moment.Before.DueAt || moment.After.DueAt is null || moment.After.DueAt > moment.Entry.At)
        && (moment.After.FirstResponseDueAt == moment.Before.FirstResponseDueAt || moment.After.FirstResponseDueAt > moment.Entry.At));

    [Fact]
    public void A_higher_level_never_makes_a_promise_later() => InEveryMoment(moment =>
        moment.Entry.Event is not TicketReclassified change || change.ToLevel < change.FromLevel
        || (moment.After.FirstResponseDueAt <= moment.Before.FirstResponseDueAt
            && (moment.Before.DueAt is null || moment.After.DueAt <= moment.Before.DueAt)));

    [Fact]
    public void A_promise_that_is_broken_cannot_be_mended_by_reclassifying() => InEveryMoment(moment =>
        moment.Entry.Event is not TicketReclassified || moment.Before.DueAt is null || moment.Before.DueAt > moment.Entry.At
        || moment.After.DueAt == moment.Before.DueAt);

    [Fact]
    public void A_wait_never_lasts_longer_than_the_longest_promise() => InEveryMoment(moment =>
        moment.After.DueAt is null || moment.After.DueAt - moment.After.WaitingSince <= PromiseTable.Longest);

    [Fact]
    public void Somebody_is_expected_exactly_while_nobody_has_the_case() => InEveryLife(life =>
        life.Ticket.DueAt is not null == (life.Ticket.Status == TicketStatus.New));

    [Fact]
    public void Each_wait_is_warned_of_before_its_end() => InEveryLife(life =>
        life.Ticket.WarnAt is null || life.Ticket.WarnAt < life.Ticket.DueAt);

    private static void InEveryMoment(Func<LivedMoment, bool> holds) => InEveryLife(life => life.Moments.All(holds));

    private static void InEveryLife(Func<MadeUpLife, bool> holds)
    {
        var property = Prop.ForAll(
            Gen.Choose(0, 3).Zip(Gen.Choose(0, int.MaxValue - 1).ArrayOf()).ToArbitrary(),
            life => holds(new MadeUpLife((TicketLevel)life.Item1, life.Item2)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Lives).WithEndSize(60), property);
    }
}
