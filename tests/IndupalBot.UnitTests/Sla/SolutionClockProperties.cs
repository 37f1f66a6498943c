using FsCheck;
using FsCheck.Fluent;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Sla;

/// <summary>What holds of the solution's target in every life that a case can have, in working hours and in continuous ones.</summary>
public sealed class SolutionClockProperties
{
    private const int Lives = 2_000;

    private static readonly PromisePolicy Policy = WorkingHours.Policy();

    [Fact]
    public void The_made_up_lives_see_every_event_that_moves_the_clock()
    {
        var random = new Random(1);
        var numbers = Enumerable.Range(0, 30_000).Select(_ => random.Next()).Chunk(60);

        var seen = numbers.SelectMany(chunk => new MadeUpLife(TicketLevel.Medium, chunk, Policy).Moments).Select(moment => moment.Entry.Kind).Distinct();

        new[] { nameof(TicketPutOnHold), nameof(TicketResumed), nameof(TicketHandedBack), nameof(SolutionAtRisk), nameof(SolutionMissed) }
            .Except(seen).ShouldBeEmpty();
    }

    [Fact]
    public void The_columns_are_always_what_the_log_alone_says() => InEveryLife(life =>
    {
        var read = PromiseClock.Read(life.Ticket.Log.Reverse(), Policy);
        return (life.Ticket.DueAt, life.Ticket.SolutionDueAt) == (read.DueAt, read.SolutionDueAt);
    });

    [Fact]
    public void A_target_that_holds_is_never_missed_by_a_change_of_level_service_tier_or_assignee() => InEveryMoment(moment =>
        moment.Before.SolutionDueAt is not { } due || due <= moment.Entry.At
        || moment.After.SolutionDueAt is null || moment.After.SolutionDueAt > moment.Entry.At);

    [Fact]
    public void A_missed_target_stays_missed() => InEveryLife(life =>
    {
        var since = life.Moments.SkipWhile(moment => moment.Before.SolutionDueAt is not { } due || due > moment.Entry.At).ToList();
        return since.TrueForAll(moment => moment.After.SolutionDueAt is null || moment.After.SolutionDueAt == since[0].Before.SolutionDueAt);
    });

    [Fact]
    public void No_pause_is_lost() => InEveryLife(life =>
    {
        LivedMoment? held = null;
        foreach (var moment in life.Moments)
        {
            if (moment.Entry.Event is TicketPutOnHold && moment.Before.SolutionDueAt > moment.Entry.At)
            {
                held = moment;
            }
            else if (moment.Entry.Event is TicketReclassified)
            {
                held = null;
            }
            else if (held is not null && moment.After.SolutionDueAt is not null)
            {
                if (Left(held.Before, held.Entry.At, life) != Left(moment.After, moment.Entry.At, life))
                {
                    return false;
                }

                held = null;
            }
        }

        return true;
    });

    [Fact]
    public void A_target_stands_still_exactly_while_nobody_of_the_desk_can_work_at_it() => InEveryLife(life =>
        life.Ticket.Service is not ("MTO" or "WEB")
        || life.Ticket.SolutionDueAt is not null == life.Ticket.Status is TicketStatus.New or TicketStatus.InProgress);

    private static TimeSpan Left(Promise promise, DateTimeOffset at, MadeUpLife life) =>
        CalendarAt(life, at).Between(at, promise.SolutionDueAt ?? at);

    private static ServiceCalendar CalendarAt(MadeUpLife life, DateTimeOffset at) =>
        Policy.Calendar(life.Ticket.Log.Where(entry => entry.At <= at).Select(entry => entry.Event switch
        {
            TicketRegistered registered => registered.Terms,
            TicketReclassified reclassified => reclassified.Terms,
            _ => null,
        }).Last(terms => terms is not null)?.Calendar);

    private static void InEveryMoment(Func<LivedMoment, bool> holds) => InEveryLife(life => life.Moments.All(holds));

    private static void InEveryLife(Func<MadeUpLife, bool> holds)
    {
        var property = Prop.ForAll(
            Gen.Choose(0, 3).Zip(Gen.Choose(0, int.MaxValue - 1).ArrayOf()).ToArbitrary(),
            life => holds(new MadeUpLife((TicketLevel)life.Item1, life.Item2, Policy)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Lives).WithEndSize(80), property);
    }
}
