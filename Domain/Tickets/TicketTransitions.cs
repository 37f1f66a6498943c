using static IndupalBot.Domain.Tickets.TicketRole;
using static IndupalBot.Domain.Tickets.TicketStatus;

namespace IndupalBot.Domain.Tickets;

/// <summary>The one table of what may be done to a case (design, section 4).</summary>
public static class TicketTransitions
{
    private static readonly TicketStatus[] Open = [New, InProgress, Pending];

    public static IReadOnlyDictionary<TicketVerb, TicketTransition> All { get; } = new TicketTransition[]
    {
        new(TicketVerb.Claim, [New], Technician, InProgress),
        new(TicketVerb.Assign, [New], Technician | Supervisor, InProgress),
        new(TicketVerb.Reassign, [InProgress], Assignee | Supervisor, null),
        new(TicketVerb.Reclassify, Open, Technician | Assignee | Supervisor, null),
        new(TicketVerb.Comment, Open, Requester | Technician | Assignee | Supervisor, null),
        new(TicketVerb.Note, Open, Technician | Assignee | Supervisor, null),
        new(TicketVerb.AddAttachment, Open, Requester | Technician | Assignee | Supervisor, null),
        new(TicketVerb.Merge, Open, Technician | Assignee | Supervisor, Cancelled),
        new(TicketVerb.Wait, [InProgress], Assignee | Supervisor, Pending),
        new(TicketVerb.Resume, [Pending], Assignee | Supervisor, InProgress),
        new(TicketVerb.Release, [InProgress], Assignee | Supervisor, New),
        new(TicketVerb.Resolve, [InProgress], Assignee | Supervisor, Resolved),
        new(TicketVerb.Escalate, Open, Assignee | Supervisor | Clock, New),
        new(TicketVerb.EscalateTo, Open, Assignee | Supervisor, InProgress),
        new(TicketVerb.HandBack, Open, Technician | Assignee | Supervisor, New),
        new(TicketVerb.Answer, [Pending], Requester, InProgress),
        new(TicketVerb.Verify, [Resolved], Requester, Closed),
        new(TicketVerb.Reopen, [Resolved], Requester, InProgress),
        new(TicketVerb.CorrectSurvey, [Closed], Requester, null),
        new(TicketVerb.Withdraw, Open, Requester, Cancelled),
        new(TicketVerb.Remind, [Resolved], Clock, null),
        new(TicketVerb.CloseUnanswered, [Resolved], Clock, Closed),
        new(TicketVerb.Warn, [New], Clock, null),
        new(TicketVerb.Breach, [New], Clock, null),
        new(TicketVerb.WarnSolution, [New, InProgress], Clock, null),
        new(TicketVerb.MissSolution, [New, InProgress], Clock, null),
        new(TicketVerb.Reschedule, Open, Clock, null),
        new(TicketVerb.Recover, [Closed], Supervisor, null),
        new(TicketVerb.RemindRecovery, [Closed], Clock, null),
    }.ToDictionary(transition => transition.Verb);

    /// <summary>What these roles may do to a case in this status: the buttons of its card.</summary>
    public static IEnumerable<TicketVerb> Available(TicketStatus status, TicketRole roles) =>
        from transition in All.Values
        where transition.StartsFrom(status) && transition.AllowedTo(roles)
        select transition.Verb;

    /// <exception cref="RuleViolationException"><see cref="TicketRules.NotAllowed"/> or <see cref="TicketRules.InvalidTransition"/>.</exception>
    internal static TicketTransition Require(TicketVerb verb, TicketStatus status, TicketRole roles)
    {
        var transition = All[verb];
        if (!transition.AllowedTo(roles))
        {
            throw new RuleViolationException(TicketRules.NotAllowed);
        }

        return transition.StartsFrom(status)
            ? transition
            : throw new RuleViolationException(TicketRules.InvalidTransition);
    }
}
