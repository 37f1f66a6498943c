using IndupalBot.Application.Catalogue;
using IndupalBot.Application.People;
using IndupalBot.Data;
using IndupalBot.Domain;
using IndupalBot.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Reports;

/// <summary>The desk's indicators (PR-TIC-02, step 7) and the cases behind each. For supervisors only.</summary>
public sealed class Indicators(HelpDeskDbContext db, CaseHistories histories, CatalogueCache catalogue, KnownPeople people, TimeProvider time)
{
    public const int PageSize = 10;

    /// <exception cref="RuleViolationException"><see cref="ReportRules.SupervisorsOnly"/>.</exception>
    public async Task<IndicatorBoard> OfAsync(ReportPeriod period, Person person, CancellationToken cancellationToken)
    {
        var counted = await CountAsync(period, person, cancellationToken);
        var snapshot = await catalogue.GetAsync(cancellationToken);
        var names = await NamesAsync(counted, cancellationToken);
        return new(
            period,
            AsOf(period),
            IndicatorSlice.Of(counted),
            [.. counted.GroupBy(each => each.Service)
                .Select(service => new NamedSlice(FigureFilter.KeyOfService(service.Key), snapshot.Find(service.Key)?.Name ?? service.Key, IndicatorSlice.Of(service)))
                .OrderByDescending(slice => slice.Figures[Figure.Received]).ThenByDescending(slice => slice.Figures.Open).ThenBy(slice => slice.Key, StringComparer.Ordinal)],
            [.. counted.GroupBy(each => each.TechnicianId)
                .Select(technician => new NamedSlice(FigureFilter.KeyOfTechnician(technician.Key), Name(technician.Key, names), IndicatorSlice.Of(technician)))
                .OrderBy(slice => slice.Name is null).ThenByDescending(slice => slice.Figures[Figure.Solved]).ThenBy(slice => slice.Name, StringComparer.Ordinal)]);
    }

    /// <param name="from">How many of them were shown before.</param>
    /// <exception cref="RuleViolationException"><see cref="ReportRules.SupervisorsOnly"/>.</exception>
    public async Task<FigureCases> CasesAsync(
        ReportPeriod period, Figure figure, FigureFilter of, int from, Person person, CancellationToken cancellationToken)
    {
        var counted = (await CountAsync(period, person, cancellationToken))
            .Where(each => each.Figure == figure && of.Takes(each))
            .OrderByDescending(each => each.At).ThenByDescending(each => each.TicketId)
            .ToList();
        var page = counted.Skip(from).Take(PageSize).ToList();
        var names = await NamesAsync(page, cancellationToken);
        var subjects = await SubjectsAsync(page, cancellationToken);
        return new(
            period, figure,
            of.Service is { } service ? FigureFilter.KeyOfService(service) : of.TechnicianId is { } technician ? FigureFilter.KeyOfTechnician(technician) : string.Empty,
            await NameAsync(of, cancellationToken),
            counted.Count,
            [.. page.Select(each => new FigureCase(each, subjects.GetValueOrDefault(each.TicketId, string.Empty), Name(each.TechnicianId, names)))],
            from + PageSize < counted.Count ? from + PageSize : null);
    }

    private async Task<List<CountedCase>> CountAsync(ReportPeriod period, Person person, CancellationToken cancellationToken)
    {
        if (!person.Supervises)
        {
            throw new RuleViolationException(ReportRules.SupervisorsOnly);
        }

        var cases = await histories.OfAsync(period, cancellationToken);
        var open = period.Until <= time.GetUtcNow() ? await histories.OpenAtAsync(period.Until, cancellationToken) : await histories.OpenNowAsync(cancellationToken);
        var recoveries = await histories.RecoveriesOpenAtAsync(period.Until, cancellationToken);
        return [.. CaseCounter.Count(cases, open, period, time.GetUtcNow()), .. recoveries];
    }

    private DateTimeOffset AsOf(ReportPeriod period)
    {
        var now = time.GetUtcNow();
        return period.Until < now ? period.Until : now;
    }

    private async Task<Dictionary<long, PersonRef>> NamesAsync(IEnumerable<CountedCase> counted, CancellationToken cancellationToken) =>
        await people.GetAsync([.. counted.Select(each => each.TechnicianId).OfType<long>().Distinct()], cancellationToken);

    private static string? Name(long? id, Dictionary<long, PersonRef> names) => id is { } known ? names.GetValueOrDefault(known)?.Name : null;

    private async Task<string?> NameAsync(FigureFilter of, CancellationToken cancellationToken)
    {
        if (of.Service is { } service)
        {
            return (await catalogue.GetAsync(cancellationToken)).Find(service)?.Name ?? service;
        }

        return of.TechnicianId is { } id ? Name(id, await people.GetAsync([id], cancellationToken)) : null;
    }

    private async Task<Dictionary<long, string>> SubjectsAsync(List<CountedCase> page, CancellationToken cancellationToken)
    {
        var ids = page.Select(each => each.TicketId).ToList();
        return await db.Tickets.Where(ticket => ids.Contains(ticket.Id))
            .Select(ticket => new { ticket.Id, ticket.Subject })
            .ToDictionaryAsync(ticket => ticket.Id, ticket => ticket.Subject, cancellationToken);
    }
}
