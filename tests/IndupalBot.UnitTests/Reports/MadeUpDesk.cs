using IndupalBot.Application.Reports;
using IndupalBot.Domain.Tickets;
using IndupalBot.UnitTests.Sla;

namespace IndupalBot.UnitTests.Reports;

/// <summary>A few cases, each with a life of its own, as the figures read them.</summary>
internal sealed class MadeUpDesk
{
    private readonly List<MadeUpLife> lives;

    /// <param name="numbers">Of each case, see <see cref="MadeUpLife"/>.</param>
    public MadeUpDesk(IEnumerable<int[]> numbers)
    {
        lives = [.. numbers.Select(each => new MadeUpLife((TicketLevel)((each.FirstOrDefault() & 0x7fffffff) % 4), each))];
        Week = ReportPeriod.Of(PeriodKind.Week, Monday9am);
        Now = lives.SelectMany(life => life.Ticket.Log).Select(entry => entry.At).Append(Monday9am).Max().AddMinutes(1);
    }

    public ReportPeriod Week { get; }

    public DateTimeOffset Now { get; }

    public IEnumerable<Ticket> Tickets => lives.Select(life => life.Ticket);

    public IReadOnlyList<CountedCase> Counted => Count(Week, lines => lines);

    public IReadOnlyList<CountedCase> Count(ReportPeriod period, Func<IReadOnlyList<LogLine>, IEnumerable<LogLine>> order) =>
        [.. CaseCounter.Count(Histories(period, order), Open, period, Now)];

    public IEnumerable<CaseHistory> Histories(ReportPeriod period, Func<IReadOnlyList<LogLine>, IEnumerable<LogLine>> order) =>
        lives.Select((life, place) => CaseHistory.Read(order(Lines(place)), life.Ticket.FirstResponseDueAt, period));

    public IReadOnlyList<LogLine> Lines(int place) => [.. lives[place].Ticket.Log.Select(entry => LogLine.Of(entry, place))];

    private IEnumerable<OpenCase> Open =>
        from place in Enumerable.Range(0, lives.Count)
        let last = Lines(place)[^1]
        where last.Status is not (TicketStatus.Closed or TicketStatus.Cancelled)
        select new OpenCase(place, last.Status, last.Service, last.AssigneeId, last.At);
}
