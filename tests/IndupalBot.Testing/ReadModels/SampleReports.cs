using IndupalBot.Application.Reports;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.ReadModels.SampleViews;

namespace IndupalBot.Testing.ReadModels;

/// <summary>Indicators of an ordinary month.</summary>
public static class SampleReports
{
    private static readonly ReportPeriod November = ReportPeriod.Of(PeriodKind.Month, TuesdayMorning);

    /// <summary>Fifty cases, counted under nearly every figure.</summary>
    public static IndicatorBoard AnIndicatorBoard() => ABoard([.. Enumerable.Range(1, 50).SelectMany(Counted)], [.. Catalogue.Select(service => (service.Code, service.Name))]);

    public static IndicatorBoard AnEmptyBoard() => ABoard([], []);

    /// <summary>As it is drawn from these cases.</summary>
    public static IndicatorBoard ABoard(IReadOnlyList<CountedCase> counted, IReadOnlyList<(string Code, string Name)> services) => new(
        November,
        TuesdayMorning,
        IndicatorSlice.Of(counted),
        [.. services.Select(service => new NamedSlice(FigureFilter.KeyOfService(service.Code), service.Name, IndicatorSlice.Of(counted.Where(each => each.Service == service.Code))))
            .OrderByDescending(slice => slice.Figures[Figure.Received])],
        [.. counted.GroupBy(each => each.TechnicianId).OrderBy(technician => technician.Key is null).ThenBy(technician => technician.Key)
            .Select(technician => new NamedSlice(FigureFilter.KeyOfTechnician(technician.Key), NameOf(technician.Key), IndicatorSlice.Of(technician)))]);

    public static FigureCases SomeFigureCases() => new(
        November, Figure.Solved, FigureFilter.KeyOfService("MTO"), "Mantenimiento de equipos de cómputo", 34,
        [
            new(Of(Figure.Solved, 42, TimeSpan.FromMinutes(95)), "No enciende el computador", Luis.Name),
            new(Of(Figure.Rated, 41, score: 4), "La impresora no imprime", null),
        ],
        20);

    private static IEnumerable<CountedCase> Counted(int number)
    {
        yield return Of(Figure.Received, number);
        yield return Of(number % 9 == 0 ? Figure.PromiseBroken : Figure.PromiseKept, number);
        yield return Of(Figure.Attended, number, TimeSpan.FromMinutes(number * 7));
        if (number % 4 == 0)
        {
            yield return Of((number % 16 / 4) switch { 0 => Figure.OpenNew, 1 => Figure.OpenInProgress, 2 => Figure.OpenPending, _ => Figure.OpenResolved }, number);
            yield break;
        }

        yield return Of(Figure.Solved, number, TimeSpan.FromMinutes(number * 61));
        yield return number % 5 == 0 ? Of(Figure.Unanswered, number) : Of(Figure.Rated, number, score: 5 - (number % 3));
        if (number % 7 == 0)
        {
            yield return Of(Figure.WaitedForRequester, number, TimeSpan.FromHours(number));
            yield return Of(Figure.Reopened, number);
        }

        if (number % 11 == 0)
        {
            yield return Of(Figure.WaitedForVendor, number, TimeSpan.FromHours(number * 3));
        }
    }

    private static CountedCase Of(Figure figure, int number, TimeSpan? duration = null, int? score = null) => new(
        figure, new TicketNumber(2026, number).TicketId, Catalogue[number * 3 % 11 % Catalogue.Count].Code,
        figure == Figure.OpenNew ? null : number % 3 == 0 ? Marta.Id : Luis.Id, TuesdayMorning.AddHours(-number), duration, score);

    private static string? NameOf(long? id) => id is null ? null : id == Luis.Id ? Luis.Name : Marta.Name;
}
