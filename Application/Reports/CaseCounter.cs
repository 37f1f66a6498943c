using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Reports;

/// <summary>Says under which figures each case counts. All that the indicators show is drawn from what it gives, so each can be traced to its cases.</summary>
public static class CaseCounter
{
    /// <param name="now">What is promised for later is neither kept nor broken yet.</param>
    public static IEnumerable<CountedCase> Count(IEnumerable<CaseHistory> histories, IEnumerable<OpenCase> open, ReportPeriod period, DateTimeOffset now) =>
        histories.SelectMany(history => Of(history, period, now)).Concat(open.Select(Standing));

    private static IEnumerable<CountedCase> Of(CaseHistory history, ReportPeriod period, DateTimeOffset now) =>
        new[]
        {
            Received(history, period),
            Attended(history, period),
            Promise(history, period, now),
            Reopened(history),
            Closed(history, period),
            Cancelled(history, period),
            Recovered(history, period),
        }.OfType<CountedCase>().Concat(Solved(history, period));

    private static CountedCase? Received(CaseHistory history, ReportPeriod period) =>
        period.Contains(history.ReceivedAt)
            ? new(Figure.Received, history.TicketId, history.Service, history.FirstTechnicianId, history.ReceivedAt)
            : null;

    private static CountedCase? Attended(CaseHistory history, ReportPeriod period) =>
        history.FirstResponseAt is { } at && period.Contains(at)
            ? new(Figure.Attended, history.TicketId, history.Service, history.FirstTechnicianId, at, at - history.ReceivedAt)
            : null;

    private static CountedCase? Promise(CaseHistory history, ReportPeriod period, DateTimeOffset now)
    {
        // Whoever withdrew it in time was not kept waiting.
        var decidedAt = history.FirstResponseAt ?? history.EndedAt;
        if (!period.Contains(history.ReceivedAt) || (history.FirstResponseAt is null && history.EndedAt <= history.PromisedBy) || (decidedAt is null && now <= history.PromisedBy))
        {
            return null;
        }

        var kept = history.FirstResponseAt <= history.PromisedBy;
        return new(
            kept ? Figure.PromiseKept : Figure.PromiseBroken, history.TicketId, history.Service, history.FirstTechnicianId,
            kept && history.FirstResponseAt is { } attended ? attended : history.PromisedBy);
    }

    private static IEnumerable<CountedCase> Solved(CaseHistory history, ReportPeriod period)
    {
        if (history.Solved.LastOrDefault(solved => period.Contains(solved.At)) is not { } last)
        {
            yield break;
        }

        yield return new(Figure.Solved, history.TicketId, history.Service, last.TechnicianId, last.At, last.AtWork);
        if (last.ForRequester > TimeSpan.Zero)
        {
            yield return new(Figure.WaitedForRequester, history.TicketId, history.Service, last.TechnicianId, last.At, last.ForRequester);
        }

        if (last.ForVendor > TimeSpan.Zero)
        {
            yield return new(Figure.WaitedForVendor, history.TicketId, history.Service, last.TechnicianId, last.At, last.ForVendor);
        }
    }

    private static CountedCase? Reopened(CaseHistory history) => history.LastReopened is { } reopened
        ? new(Figure.Reopened, history.TicketId, history.Service, reopened.AssigneeId, reopened.At)
        : null;

    private static CountedCase? Closed(CaseHistory history, ReportPeriod period)
    {
        if (history.Closed is not { } closed || !period.Contains(closed.At) || (closed.Score is null && !closed.ByClock))
        {
            return null;
        }

        return new(
            closed.ByClock ? Figure.Unanswered : Figure.Rated, history.TicketId, history.Service,
            history.Solved.Count > 0 ? history.Solved[^1].TechnicianId : null, closed.At, Score: history.Score);
    }

    private static CountedCase? Cancelled(CaseHistory history, ReportPeriod period) =>
        history.Cancelled is { } cancelled && period.Contains(cancelled.At)
            ? new(Figure.Cancelled, history.TicketId, history.Service, cancelled.AssigneeId, cancelled.At)
            : null;

    private static CountedCase? Recovered(CaseHistory history, ReportPeriod period) =>
        history.Recovered is { } recovered && period.Contains(recovered.At)
            ? new(Figure.RecoveryDone, history.TicketId, history.Service, recovered.AssigneeId, recovered.At, Score: history.Score)
            : null;

    private static CountedCase Standing(OpenCase open) => new(
        open.Status switch
        {
            TicketStatus.New => Figure.OpenNew,
            TicketStatus.InProgress => Figure.OpenInProgress,
            TicketStatus.Pending => Figure.OpenPending,
            _ => Figure.OpenResolved,
        },
        open.TicketId, open.Service, open.AssigneeId, open.Since);
}
