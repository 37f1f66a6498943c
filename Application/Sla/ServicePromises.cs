using IndupalBot.Application.Catalogue;
using IndupalBot.Data;
using IndupalBot.Domain;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Sla;

/// <summary>What supervisors set for a service: in which hours its promise runs, and by when its cases are solved.</summary>
public sealed class ServicePromises(HelpDeskDbContext db, DeskTransaction transaction, CatalogueCache catalogue)
{
    public async Task<Service> FindAsync(string code, CancellationToken cancellationToken) =>
        await db.Services.FindAsync([code.ToUpperInvariant()], cancellationToken) ?? throw new RuleViolationException(FormRules.UnknownService);

    public async Task<IReadOnlyList<DeskCalendar>> CalendarsAsync(CancellationToken cancellationToken) =>
        await db.Calendars.AsNoTracking().OrderBy(calendar => calendar.Code).ToListAsync(cancellationToken);

    /// <param name="calendar">Code; null for continuous hours.</param>
    public async Task<Service> RunInAsync(string code, string? calendar, Person person, CancellationToken cancellationToken)
    {
        var service = await OpenAsync(code, person, cancellationToken);
        var calendars = await CalendarsAsync(cancellationToken);
        if (calendar is not null && calendars.All(known => known.Code != calendar))
        {
            throw new RuleViolationException(CalendarRules.UnknownCalendar, string.Join(", ", calendars.Select(known => known.Name)));
        }

        service.PromiseFromNowOn(service.Promise with { Calendar = calendar });
        return service;
    }

    /// <param name="hours">Null for no target.</param>
    public async Task<Service> SolveWithinAsync(string code, TicketLevel level, double? hours, Person person, CancellationToken cancellationToken)
    {
        var service = await OpenAsync(code, person, cancellationToken);
        if (hours is < 1 or > ServicePromise.MostHours)
        {
            throw new RuleViolationException(CalendarRules.TargetOutOfRange, ServicePromise.MostHours);
        }

        var targets = service.Promise.SolutionHours.Where(target => target.Key != level).ToDictionary();
        if (hours is { } target)
        {
            targets[level] = target;
        }

        service.PromiseFromNowOn(service.Promise with { SolutionHours = targets });
        return service;
    }

    private async Task<Service> OpenAsync(string code, Person person, CancellationToken cancellationToken)
    {
        if (!person.Supervises)
        {
            throw new RuleViolationException(CalendarRules.SupervisorsOnly);
        }

        transaction.AfterCommit(catalogue.Forget);
        return await FindAsync(code, cancellationToken);
    }
}
