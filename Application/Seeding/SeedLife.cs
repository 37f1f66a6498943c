using IndupalBot.Application.DueWork;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Seeding;

/// <summary>
/// Lives one made-up case by the case's own verbs, as dice decide, with all that the clock does meanwhile. It stops where the time of the
/// plan ends, or where the case is to stay open.
/// </summary>
internal sealed class SeedLife(SeedScene scene, Random random, DateTimeOffset receivedAt)
{
    /// <summary>Events that still come after the talk: solved, perhaps reminded, closed.</summary>
    private const int Ending = 3;

    private static readonly PendingReason[] Awaited = [PendingReason.Requester, PendingReason.Requester, PendingReason.Vendor, PendingReason.Parts, PendingReason.Scheduled];

    private readonly Person requester = scene.People.Asking(random);
    private DateTimeOffset now = receivedAt;
    private Ticket? lived;

    private Ticket Ticket => lived ?? throw new InvalidOperationException("The case is not registered yet.");

    /// <param name="events">About how many it is to have.</param>
    /// <param name="steps">After how many steps it stays as it is: 0 registered, 1 taken, 2 on hold, 3 solved; more: it goes to its end.</param>
    public Ticket Live(TicketNumber number, int events, int steps)
    {
        Register(number);
        if (steps > 0 && Take())
        {
            Talk(events);
            GoOn(steps);
        }

        Pass(scene.Plan.Until - now);
        return Ticket;
    }

    private void GoOn(int steps)
    {
        if (steps > 1 && Hold(stays: steps == 2) && Solve() && steps > 3)
        {
            Answer();
        }
    }

    private void Register(TicketNumber number)
    {
        var service = scene.ServiceBy(random);
        var tier = service.Tiers[0];
        var subject = SeedScene.LineOf(SeedTexts.ResourceManager.GetString($"Subjects{service.Code}") ?? SeedTexts.SubjectsMTO, random);
        var request = new NewTicket(
            service.Code, SeedScene.LevelBy(random), tier.GroupId, tier.Tier, subject, $"{subject}. {SeedScene.LineOf(SeedTexts.Details, random)}",
            new Dictionary<string, string>(), requester.Id, requester.Area, TicketChannel.Teams);
        lived = Ticket.Register(number, request, new TicketActor(requester.Id, TicketRole.Requester, Door.Chat), scene.Promises, now);
    }

    /// <summary>Nine of ten in the first half of the promise, the others when they can.</summary>
    private bool Take()
    {
        var promise = Ticket.FirstResponseDueAt - Ticket.ReceivedAt;
        if (!Pass(promise * (random.NextDouble() < 0.9 ? random.NextDouble() / 2 : random.NextDouble() * 3)) || Ticket.Status != TicketStatus.New)
        {
            return false;
        }

        Ticket.Claim(Attending(), scene.Promises, now);
        if (random.NextDouble() < 0.06 && Pass(Hours(2)))
        {
            Ticket.Release(Assignee(), scene.Promises, now);
            return Pass(Hours(2)) && Ticket.Status == TicketStatus.New && Claimed();
        }

        return true;
    }

    private bool Claimed()
    {
        Ticket.Claim(Attending(), scene.Promises, now);
        return true;
    }

    private void Talk(int events)
    {
        while (Ticket.Log.Count + Ending < events && Pass(TimeSpan.FromMinutes(2 + (random.NextDouble() * 30))))
        {
            var words = SeedScene.LineOf(SeedTexts.Comments, random);
            if (random.NextDouble() < 0.25)
            {
                Ticket.Note(SeedScene.LineOf(SeedTexts.Notes, random), Assignee(), now);
            }
            else
            {
                Ticket.Comment(words, random.NextDouble() < 0.5 ? Requester() : Assignee(), scene.Promises, now);
            }
        }
    }

    private bool Hold(bool stays)
    {
        if (!stays && random.NextDouble() > 0.3)
        {
            return true;
        }

        if (!Pass(Hours(3)))
        {
            return false;
        }

        var reason = Awaited[random.Next(Awaited.Length)];
        Ticket.Wait(reason, SeedScene.LineOf(SeedTexts.Questions, random), Assignee(), scene.Promises, now);
        if (stays || !Pass(Hours(30)))
        {
            return false;
        }

        if (reason == PendingReason.Requester)
        {
            Ticket.Comment(SeedScene.LineOf(SeedTexts.Comments, random), Requester(), scene.Promises, now);
        }
        else
        {
            Ticket.Resume(Assignee(), scene.Promises, now);
        }

        return true;
    }

    private bool Solve()
    {
        if (!Pass(Hours(8)))
        {
            return false;
        }

        Ticket.Resolve(SeedScene.LineOf(SeedTexts.Resolutions, random), null, Assignee(), now);
        return true;
    }

    private void Answer()
    {
        if (random.NextDouble() < 0.05 && Pass(Hours(10)) && Ticket.Status == TicketStatus.Resolved)
        {
            Ticket.Reopen(SeedScene.LineOf(SeedTexts.Details, random), Requester(), scene.Promises, now);
            Solve();
        }

        if (random.NextDouble() < 0.6 && Pass(Hours(14)) && Ticket.Status == TicketStatus.Resolved)
        {
            Ticket.Verify(new SurveyAnswer(Score(), null, null, null, null), Requester(), now);
            Recover();
        }
    }

    private void Recover()
    {
        if (Ticket.Recovery is { IsOpen: true } && Pass(Hours(20)))
        {
            Ticket.Recover(SeedScene.LineOf(SeedTexts.Outcomes, random), Ticket.ActorOf(scene.People.Supervisor, Door.Chat), now);
        }
    }

    private int Score() => random.NextDouble() switch { < 0.04 => 1, < 0.08 => 2, < 0.18 => 3, < 0.45 => 4, _ => 5 };

    /// <summary>Half an hour to three times as long as usual.</summary>
    private TimeSpan Hours(double usual) => TimeSpan.FromHours(usual * (0.1 + (1.8 * random.NextDouble() * random.NextDouble())));

    private TicketActor Attending() => Ticket.ActorOf(scene.People.AttendingIn(Ticket.GroupId, random), Door.Chat);

    private TicketActor Assignee() => new(Ticket.AssigneeId, TicketRole.Assignee | TicketRole.Technician, Door.Chat);

    private TicketActor Requester() => Ticket.ActorOf(requester, Door.Chat);

    /// <returns>Whether the time was not over yet; if it was, the clock has done what was due until then.</returns>
    private bool Pass(TimeSpan time)
    {
        var until = now + time;
        var reached = until < scene.Plan.Until;
        until = reached ? until : scene.Plan.Until;
        while (DueNext() is var (at, act) && at <= until)
        {
            now = at > now ? at : now;
            act();
        }

        now = until > now ? until : now;
        return reached;
    }

    private (DateTimeOffset At, Action Act)? DueNext() => Ticket switch
    {
        { Status: TicketStatus.New, WarnAt: { } at } => (at, () => Ticket.Warn(now)),
        { Status: TicketStatus.New, BreachedAt: null, DueAt: { } at } => (at, Breach),
        { Status: TicketStatus.Resolved, ResolvedAt: { } at, RemindedAt: null } => (at + SurveyPolicy.ReminderAfter, () => Ticket.Remind(now)),
        { Status: TicketStatus.Resolved, ResolvedAt: { } at } => (at + SurveyPolicy.ClosedAfter, () => Ticket.CloseUnanswered(now)),
        { Recovery.RemindAt: { } at } => (at, () => Ticket.RemindRecovery(now)),
        _ => null,
    };

    private void Breach()
    {
        Ticket.Breach(now);
        if (scene.Services.First(service => service.Code == Ticket.Service).Next(Ticket.Tier) is { } next)
        {
            Ticket.Escalate(next, ClockTexts.PromiseBroken, TicketActor.Clock, scene.Promises, now);
        }
    }
}
