using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Reports;

/// <summary>What the figures need to know of one case, read from its events.</summary>
public sealed class CaseHistory
{
    private readonly List<SolvedMoment> solved = [];
    private TimeSpan atWork;
    private TimeSpan forRequester;
    private TimeSpan forVendor;

    private CaseHistory(LogLine first, DateTimeOffset promisedBy) =>
        (TicketId, Service, ReceivedAt, PromisedBy) = (first.TicketId, first.Service, first.At, promisedBy);

    public long TicketId { get; }

    /// <summary>As it is classified last: a case belongs to one service only.</summary>
    public string Service { get; private set; }

    public DateTimeOffset ReceivedAt { get; }

    /// <summary>Until when the first response was promised.</summary>
    public DateTimeOffset PromisedBy { get; }

    public DateTimeOffset? FirstResponseAt { get; private set; }

    /// <summary>Who attended it first.</summary>
    public long? FirstTechnicianId { get; private set; }

    public IReadOnlyList<SolvedMoment> Solved => solved;

    public LogLine? LastReopened { get; private set; }

    public LogLine? Closed { get; private set; }

    public LogLine? Cancelled { get; private set; }

    public LogLine? Recovered { get; private set; }

    /// <summary>The requester's score as it stands, corrections included.</summary>
    public int? Score { get; private set; }

    /// <summary>When nobody attended: until when somebody could have.</summary>
    public DateTimeOffset? EndedAt => Closed?.At ?? Cancelled?.At;

    /// <param name="lines">All events of one case in any order, its registration among them.</param>
    /// <param name="reopenedIn">Only a reopening of this period counts as the last one.</param>
    public static CaseHistory Read(IEnumerable<LogLine> lines, DateTimeOffset promisedBy, ReportPeriod? reopenedIn = null)
    {
        var ordered = lines.OrderBy(line => line.Sequence).ToList();
        var history = new CaseHistory(ordered[0], promisedBy);
        for (var place = 0; place < ordered.Count; place++)
        {
            history.Spend(place == 0 ? null : ordered[place - 1], ordered[place].At);
            history.Apply(ordered[place], reopenedIn);
        }

        return history;
    }

    /// <summary>The time since the event before counts for whom the case waited.</summary>
    private void Spend(LogLine? before, DateTimeOffset until)
    {
        if (before is null)
        {
            return;
        }

        var spent = until - before.At;
        if (before.Status == TicketStatus.Resolved || before is { Status: TicketStatus.Pending, PendingReason: PendingReason.Requester })
        {
            forRequester += spent;
        }
        else if (before.Tier == Tier.Vendor || before is { Status: TicketStatus.Pending, PendingReason: PendingReason.Vendor })
        {
            forVendor += spent;
        }
        else
        {
            atWork += spent;
        }
    }

    private void Apply(LogLine line, ReportPeriod? reopenedIn)
    {
        Service = line.Service;
        switch (line.Kind)
        {
            case nameof(TicketClaimed) or nameof(TicketAssigned) or nameof(TicketEscalated) when line.AssigneeId is not null && FirstResponseAt is null:
                (FirstResponseAt, FirstTechnicianId) = (line.At, line.AssigneeId);
                break;
            case nameof(TicketResolved):
                solved.Add(new(line.At, line.AssigneeId, atWork, forRequester, forVendor));
                break;
            case nameof(TicketReopened) when reopenedIn?.Contains(line.At) != false:
                LastReopened = line;
                break;
            case nameof(TicketClosed):
                (Closed, Score) = (line, line.Score);
                break;
            case nameof(SurveyCorrected):
                Score = line.Score;
                break;
            case nameof(RecoveryDone):
                Recovered = line;
                break;
            case nameof(TicketWithdrawn) or nameof(TicketMerged):
                Cancelled = line;
                break;
        }
    }
}
