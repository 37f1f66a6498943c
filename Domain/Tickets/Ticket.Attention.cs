using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Sla;

namespace IndupalBot.Domain.Tickets;

public sealed partial class Ticket
{
    /// <summary>Tomar: the actor attends it from now on.</summary>
    public void Claim(TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        if (actor.PersonId is not { } technician)
        {
            throw new RuleViolationException(TicketRules.NotAllowed);
        }

        if (AssigneeId == technician && Status == TicketStatus.InProgress)
        {
            throw new RuleViolationException(TicketRules.AlreadyYours);
        }

        MoveTo(Require(TicketVerb.Claim, actor).To ?? Status);
        AssigneeId = technician;
        Raise(new TicketClaimed(technician), actor, now);
        ReadPromise(promises);
    }

    /// <summary>Asignar, or reassign while somebody has it. <paramref name="assigneeIsInGroup"/> is the caller's to look up.</summary>
    public void Assign(long assigneeId, bool assigneeIsInGroup, TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        var transition = Require(Status == TicketStatus.New ? TicketVerb.Assign : TicketVerb.Reassign, actor);
        if (!assigneeIsInGroup)
        {
            throw new RuleViolationException(TicketRules.AssigneeNotInGroup);
        }

        if (AssigneeId == assigneeId)
        {
            throw new RuleViolationException(TicketRules.NothingToChange);
        }

        var previous = AssigneeId;
        MoveTo(transition.To ?? Status);
        AssigneeId = assigneeId;
        Raise(new TicketAssigned(assigneeId, previous), actor, now);
        ReadPromise(promises);
    }

    /// <summary>Soltar: back to the group's queue.</summary>
    public void Release(TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        var transition = Require(TicketVerb.Release, actor);
        var previous = AssigneeId ?? throw new RuleViolationException(TicketRules.InvalidTransition);
        MoveTo(transition.To ?? Status);
        AssigneeId = null;
        Raise(new TicketReleased(previous), actor, now);
        ReadPromise(promises);
    }

    /// <summary>En espera; with <see cref="Tickets.PendingReason.Requester"/> the note is a question that the requester reads.</summary>
    public void Wait(PendingReason reason, string note, TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        var transition = Require(TicketVerb.Wait, actor);
        var awaited = Text(note, TicketLimits.Text, TicketRules.ReasonRequired);
        PendingReason = reason;
        MoveTo(transition.To ?? Status);
        Raise(new TicketPutOnHold(reason, awaited), actor, now);
        ReadPromise(promises);
    }

    public void Resume(TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        MoveTo(Require(TicketVerb.Resume, actor).To ?? Status);
        Raise(new TicketResumed(), actor, now);
        ReadPromise(promises);
    }

    /// <summary>Other service and/or level. Another service's group gets the case as a new one, since its people have not seen it.</summary>
    public void Reclassify(string service, TicketLevel level, ServiceTier tier, TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        Require(TicketVerb.Reclassify, actor);
        if (service == Service && level == Level)
        {
            throw new RuleViolationException(TicketRules.NothingToChange);
        }

        var group = service == Service ? GroupId : tier.GroupId;
        var change = new TicketReclassified(
            Service, service, Level, level, GroupId, group, group == GroupId ? null : AssigneeId, promises.TermsOf(service, level));
        (Service, Level) = (service, level);
        if (change.ChangedGroup)
        {
            (GroupId, Tier, AssigneeId) = (group, tier.Tier, null);
            MoveTo(TicketStatus.New);
        }

        Raise(change, actor, now);
        ReadPromise(promises);
    }

    /// <summary>Escalar one tier (PR-TIC-02, step 3): the case waits for somebody of the next group.</summary>
    public void Escalate(ServiceTier? next, string reason, TicketActor actor, PromisePolicy promises, DateTimeOffset now) =>
        GoUp(TicketVerb.Escalate, next, null, reason, actor, promises, now);

    /// <summary>Escalar to a person of the next group, who has it from now on. <paramref name="assigneeIsInNextGroup"/> is the caller's to look up.</summary>
    public void EscalateTo(
        long assigneeId, bool assigneeIsInNextGroup, ServiceTier? next, string reason, TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        Require(TicketVerb.EscalateTo, actor);
        if (next is not null && !assigneeIsInNextGroup)
        {
            throw new RuleViolationException(TicketRules.AssigneeNotInGroup);
        }

        GoUp(TicketVerb.EscalateTo, next, assigneeId, reason, actor, promises, now);
    }

    private void GoUp(
        TicketVerb verb, ServiceTier? next, long? assigneeId, string reason, TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        var transition = Require(verb, actor);
        var why = Text(reason, TicketLimits.Text, TicketRules.ReasonRequired);
        if (next is null)
        {
            throw new RuleViolationException(TicketRules.NoHigherTier);
        }

        var escalated = new TicketEscalated(Tier, next.Tier, GroupId, next.GroupId, why, AssigneeId, assigneeId);
        (Tier, GroupId, AssigneeId) = (next.Tier, next.GroupId, assigneeId);
        MoveTo(transition.To ?? Status);
        Raise(escalated, actor, now);
        ReadPromise(promises);
    }

    /// <summary>
    /// Devolver one tier: to whoever had the case there before it went up, if they are still of that group
    /// (<paramref name="isInPreviousGroup"/> looks them up), else to the group's queue.
    /// </summary>
    public void HandBack(ServiceTier? previous, Func<long, bool> isInPreviousGroup, string reason, TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        var transition = Require(TicketVerb.HandBack, actor);
        var why = Text(reason, TicketLimits.Text, TicketRules.ReasonRequired);
        if (previous is null)
        {
            throw new RuleViolationException(TicketRules.NoLowerTier);
        }

        var had = HadItAt(previous.Tier) is { } person && isInPreviousGroup(person) ? (long?)person : null;
        var handedBack = new TicketHandedBack(Tier, previous.Tier, GroupId, previous.GroupId, why, AssigneeId, had);
        (Tier, GroupId, AssigneeId) = (previous.Tier, previous.GroupId, had);
        MoveTo(had is null ? transition.To ?? Status : TicketStatus.InProgress);
        Raise(handedBack, actor, now);
        ReadPromise(promises);
    }

    /// <summary>Who had the case when it last left this tier upwards.</summary>
    private long? HadItAt(Tier tier) =>
        log.Select(entry => entry.Event).OfType<TicketEscalated>().LastOrDefault(escalated => escalated.FromTier == tier)?.PreviousAssigneeId;
}
