using IndupalBot.Domain.Surveys;

namespace IndupalBot.Domain.Tickets;

public sealed partial class Ticket
{
    /// <summary>Hecho: a supervisor spoke with the requester. Whoever gave the score does not tick off their own complaint.</summary>
    public void Recover(string outcome, TicketActor actor, DateTimeOffset now)
    {
        Require(TicketVerb.Recover, actor);
        if (actor.PersonId is not { } supervisor || supervisor == RequesterId)
        {
            throw new RuleViolationException(TicketRules.NotAllowed);
        }

        var agreed = Text(outcome, TicketLimits.Text, TicketRules.OutcomeRequired);
        if (Recovery is not { IsOpen: true } recovery)
        {
            throw new RuleViolationException(TicketRules.NothingToRecover);
        }

        recovery.Finish(agreed, supervisor, now);
        Raise(new RecoveryDone(agreed), actor, now);
    }

    public void RemindRecovery(DateTimeOffset now)
    {
        Require(TicketVerb.RemindRecovery, TicketActor.Clock);
        if (Recovery?.RemindAt is not { } at || now < at)
        {
            throw new RuleViolationException(TicketRules.TooEarly);
        }

        Recovery.Remind();
        Raise(new RecoveryReminded(), TicketActor.Clock, now);
    }

    /// <summary>A low score opens it, a better one closes it again; what a supervisor has done stays done.</summary>
    private void SeeToRecovery(int score, TicketActor actor, DateTimeOffset now)
    {
        if (RecoveryPolicy.IsOwedFor(score))
        {
            Owe(score, actor, now);
        }
        else if (Recovery is { IsOpen: true } open)
        {
            open.Drop(now);
            Raise(new RecoveryDropped(score), actor, now);
        }
    }

    private void Owe(int score, TicketActor actor, DateTimeOffset now)
    {
        if (Recovery is { IsOpen: true } or { DoneById: not null })
        {
            Recovery.Rescore(score);
            return;
        }

        if (Recovery is { } dropped)
        {
            dropped.Open(score, now);
        }
        else
        {
            Recovery = new Recovery(score, now);
        }

        Raise(new RecoveryOpened(score), actor, now);
    }
}
