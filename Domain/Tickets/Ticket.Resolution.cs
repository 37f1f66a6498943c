using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Surveys;

namespace IndupalBot.Domain.Tickets;

public sealed partial class Ticket
{
    /// <summary>Solucionado: now the requester verifies (PR-TIC-02, step 5).</summary>
    public void Resolve(string resolution, string? products, TicketActor actor, DateTimeOffset now)
    {
        var transition = Require(TicketVerb.Resolve, actor);
        var done = Text(resolution, TicketLimits.Text, TicketRules.ResolutionRequired);
        var delivered = string.IsNullOrWhiteSpace(products) ? string.Empty : Text(products, TicketLimits.Text, TicketRules.TextRequired);
        (Resolution, Products) = (done, delivered);
        MoveTo(transition.To ?? Status);
        (ResolvedAt, RemindedAt, ResolvedById) = (now, null, AssigneeId);
        Raise(new TicketResolved(Resolution, Products), actor, now);
        StopClocks();
    }

    /// <summary>The requester confirms, and rates unless they attended the case themselves.</summary>
    public void Verify(SurveyAnswer? answer, TicketActor actor, DateTimeOffset now)
    {
        var transition = Require(TicketVerb.Verify, actor);
        if (answer is not null && Attended(actor.PersonId))
        {
            throw new RuleViolationException(TicketRules.SelfRating);
        }

        if (answer is null && !Attended(actor.PersonId))
        {
            throw new RuleViolationException(TicketRules.ScoreRequired);
        }

        answer?.Validate();
        MoveTo(transition.To ?? Status);
        ClosedAt = now;
        Survey = answer is null ? null : new Survey(answer, now);
        Raise(new TicketClosed(answer?.Score, ByClock: false), actor, now);
        if (answer is not null)
        {
            SeeToRecovery(answer.Score, actor, now);
        }
    }

    public void CorrectSurvey(SurveyAnswer answer, TicketActor actor, DateTimeOffset now)
    {
        Require(TicketVerb.CorrectSurvey, actor);
        answer.Validate();
        if (Survey is null || now > Survey.AnsweredAt + SurveyPolicy.CorrectableFor)
        {
            throw new RuleViolationException(TicketRules.CorrectionTooLate);
        }

        var previous = Survey.Score;
        Survey.Apply(answer);
        Raise(new SurveyCorrected(previous, answer.Score), actor, now);
        SeeToRecovery(answer.Score, actor, now);
    }

    /// <summary>"No quedó": back to whoever had it, and the old clock goes on.</summary>
    public void Reopen(string why, TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        var transition = Require(TicketVerb.Reopen, actor);
        var reason = Text(why, TicketLimits.Text, TicketRules.ReasonRequired);
        AssigneeId = ResolvedById;
        MoveTo(AssigneeId is null ? TicketStatus.New : transition.To ?? Status);
        (ResolvedAt, RemindedAt) = (null, null);
        ReopenCount++;
        Raise(new TicketReopened(reason, AssigneeId), actor, now);
        ReadPromise(promises);
    }

    public void Remind(DateTimeOffset now)
    {
        Require(TicketVerb.Remind, TicketActor.Clock);
        RequireAge(SurveyPolicy.ReminderAfter, now);
        RemindedAt = now;
        Raise(new SurveyReminded(), TicketActor.Clock, now);
    }

    /// <summary>Two days of silence close the case (PR-TIC-02, step 6).</summary>
    public void CloseUnanswered(DateTimeOffset now)
    {
        var transition = Require(TicketVerb.CloseUnanswered, TicketActor.Clock);
        RequireAge(SurveyPolicy.ClosedAfter, now);
        MoveTo(transition.To ?? Status);
        (ClosedAt, ClosedByClock) = (now, true);
        Raise(new TicketClosed(null, ByClock: true), TicketActor.Clock, now);
    }

    public void Warn(DateTimeOffset now)
    {
        Require(TicketVerb.Warn, TicketActor.Clock);
        if (DueAt is not { } due || WarnAt is not { } warnAt || now < warnAt)
        {
            throw new RuleViolationException(TicketRules.TooEarly);
        }

        WarnAt = null;
        Raise(new PromiseAtRisk(due), TicketActor.Clock, now);
    }

    public void Breach(DateTimeOffset now)
    {
        Require(TicketVerb.Breach, TicketActor.Clock);
        if (DueAt is not { } due || BreachedAt is not null || now < due)
        {
            throw new RuleViolationException(TicketRules.TooEarly);
        }

        (BreachedAt, WarnAt) = (now, null);
        Raise(new PromiseBroken(due), TicketActor.Clock, now);
    }

    public void WarnSolution(DateTimeOffset now)
    {
        Require(TicketVerb.WarnSolution, TicketActor.Clock);
        if (SolutionDueAt is not { } due || SolutionWarnAt is not { } warnAt || now < warnAt)
        {
            throw new RuleViolationException(TicketRules.TooEarly);
        }

        SolutionWarnAt = null;
        Raise(new SolutionAtRisk(due), TicketActor.Clock, now);
    }

    public void MissSolution(DateTimeOffset now)
    {
        Require(TicketVerb.MissSolution, TicketActor.Clock);
        if (SolutionDueAt is not { } due || SolutionMissedAt is not null || now < due)
        {
            throw new RuleViolationException(TicketRules.TooEarly);
        }

        (SolutionMissedAt, SolutionWarnAt) = (now, null);
        Raise(new SolutionMissed(due), TicketActor.Clock, now);
    }

    /// <summary>After a change of the calendar. Only days to come change, so nothing that is past is kept or broken by it.</summary>
    /// <returns>Whether the case is due at another moment than before.</returns>
    public bool Reschedule(PromisePolicy promises, DateTimeOffset now)
    {
        Require(TicketVerb.Reschedule, TicketActor.Clock);
        var promise = PromiseClock.Read(log, promises);
        if (promise.DueAt == DueAt && promise.SolutionDueAt == SolutionDueAt)
        {
            return false;
        }

        Raise(new PromiseRescheduled(promise.DueAt, promise.SolutionDueAt), TicketActor.Clock, now);
        ReadPromise(promises);
        return true;
    }

    /// <summary>Whether the person ever had this case in their hands.</summary>
    public bool Attended(long? personId) =>
        personId is not null && log.Any(entry => entry.Event switch
        {
            TicketClaimed claimed => claimed.AssigneeId == personId,
            TicketAssigned assigned => assigned.AssigneeId == personId,
            TicketEscalated escalated => escalated.AssigneeId == personId,
            TicketHandedBack handedBack => handedBack.AssigneeId == personId,
            TicketResolved => entry.ActorId == personId,
            _ => false,
        });

    private void RequireAge(TimeSpan age, DateTimeOffset now)
    {
        if (ResolvedAt is null || now < ResolvedAt + age)
        {
            throw new RuleViolationException(TicketRules.TooEarly);
        }
    }
}
