using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Surveys;

namespace IndupalBot.Domain.Tickets;

/// <summary>A case (caso): a request registered under a service number, and all that happened to it.</summary>
public sealed partial class Ticket
{
    private readonly List<TicketLogEntry> log = [];
    private readonly List<TicketComment> comments = [];
    private readonly List<TicketAttachment> attachments = [];

    private Ticket()
    {
    }

    /// <summary>Derived from the number, see <see cref="TicketNumber.TicketId"/>.</summary>
    public long Id { get; private set; }

    public TicketNumber Number => TicketNumber.Of(Id);

    /// <summary>How many events the case has seen: it rises with every change and guards against two at once.</summary>
    public int Version { get; private set; }

    public TicketStatus Status { get; private set; }

    public PendingReason? PendingReason { get; private set; }

    public string Service { get; private set; } = string.Empty;

    public TicketLevel Level { get; private set; }

    public string Subject { get; private set; } = string.Empty;

    public string Description { get; private set; } = string.Empty;

    public IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>();

    public long RequesterId { get; private set; }

    public string? Area { get; private set; }

    public TicketChannel Channel { get; private set; }

    public int GroupId { get; private set; }

    public Tier Tier { get; private set; }

    public long? AssigneeId { get; private set; }

    /// <summary>Who solved it last: a case that is reopened goes back there.</summary>
    public long? ResolvedById { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public DateTimeOffset FirstResponseDueAt { get; private set; }

    public DateTimeOffset? FirstRespondedAt { get; private set; }

    /// <summary>Until when somebody is to take it; null while somebody has it.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>When the group is to be warned; null when nobody needs to be, or was already.</summary>
    public DateTimeOffset? WarnAt { get; private set; }

    /// <summary>When the present wait broke its promise; null while it holds.</summary>
    public DateTimeOffset? BreachedAt { get; private set; }

    /// <summary>Until when it is to be solved; null while that clock stands still, and without a target.</summary>
    public DateTimeOffset? SolutionDueAt { get; private set; }

    /// <summary>When whoever has it is to be warned; null when nobody needs to be, or was already.</summary>
    public DateTimeOffset? SolutionWarnAt { get; private set; }

    /// <summary>When it was noticed that the target was missed.</summary>
    public DateTimeOffset? SolutionMissedAt { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    public DateTimeOffset? RemindedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public bool ClosedByClock { get; private set; }

    public string? Resolution { get; private set; }

    public string? Products { get; private set; }

    public int ReopenCount { get; private set; }

    /// <summary>The case that this one goes on with, or into which it was merged.</summary>
    public long? LinkedTicketId { get; private set; }

    /// <summary>Address of the message that it was made from, if any.</summary>
    public string? SourceUrl { get; private set; }

    public Survey? Survey { get; private set; }

    public Recovery? Recovery { get; private set; }

    public IReadOnlyList<TicketLogEntry> Log => log;

    public IReadOnlyList<TicketComment> Comments => comments;

    public IReadOnlyList<TicketAttachment> Attachments => attachments;

    private TicketTransition Require(TicketVerb verb, TicketActor actor) =>
        TicketTransitions.Require(verb, Status, actor.Roles);

    private void MoveTo(TicketStatus status)
    {
        Status = status;
        PendingReason = status == TicketStatus.Pending ? PendingReason : null;
    }

    private void Raise(TicketEvent @event, TicketActor actor, DateTimeOffset now)
    {
        Version++;
        log.Add(new TicketLogEntry(this, actor, @event, now));
    }

    /// <summary>The due dates are columns, but the log is what they come from.</summary>
    private void ReadPromise(PromisePolicy policy)
    {
        var promise = PromiseClock.Read(log, policy);
        var waitChanged = DueAt != promise.DueAt;
        (FirstResponseDueAt, FirstRespondedAt, DueAt) = (promise.FirstResponseDueAt, promise.FirstRespondedAt, promise.DueAt);
        if (waitChanged)
        {
            (WarnAt, BreachedAt) = (promise.WarnAt, null);
        }

        ReadSolution(promise, log[^1].At);
    }

    /// <summary>A clock that went on after a pause warns of nothing that was said before it.</summary>
    private void ReadSolution(Promise promise, DateTimeOffset now)
    {
        SolutionDueAt = promise.SolutionDueAt;
        SolutionWarnAt = promise.SolutionWarnAt is { } warnAt && (warnAt > now || !log.Any(entry => entry.Event is SolutionAtRisk or SolutionMissed)) ? warnAt : null;
        if (SolutionDueAt > now)
        {
            SolutionMissedAt = null;
        }
    }

    private static string Text(string? text, int limit, string missing)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            throw new RuleViolationException(missing);
        }

        return trimmed.Length <= limit ? trimmed : throw new RuleViolationException(TicketRules.TextTooLong, limit);
    }
}
