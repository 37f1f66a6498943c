using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Clock;
using IndupalBot.Data;
using IndupalBot.Domain;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Sla;

/// <summary>The special days of the working hours. A change moves the due times of the open cases that it concerns, in the same transaction.</summary>
public sealed class CalendarDesk(HelpDeskDbContext db, DeskTransaction transaction, PromiseReader promises, CatalogueCache catalogue, TimeProvider time)
{
    private const int ShownMonths = 6;

    private DateTimeOffset Now => time.GetUtcNow();

    private DateOnly Today => DeskClock.DayOf(Now);

    /// <summary>Holidays and special days of the half year to come.</summary>
    public async Task<IReadOnlyList<CalendarRow>> ComingAsync(CancellationToken cancellationToken)
    {
        var (from, to) = (Today, Today.AddMonths(ShownMonths));
        var special = await db.SpecialDays.AsNoTracking().Where(day => day.Day >= from && day.Day <= to).ToListAsync(cancellationToken);
        var holidays = ColombianHolidays.Of(from.Year).Concat(ColombianHolidays.Of(to.Year))
            .Where(day => day >= from && day <= to && special.All(each => each.Day != day)).Distinct();
        return
        [
            .. special.Select(day => new CalendarRow(day.Day, day.Hours, day.Reason))
                .Concat(holidays.Select(day => new CalendarRow(day, [], null)))
                .OrderBy(row => row.Day),
        ];
    }

    /// <returns>How many open cases are due at another time now.</returns>
    /// <exception cref="RuleViolationException"><see cref="CalendarRules"/>.</exception>
    public async Task<int> SetAsync(DateOnly day, IReadOnlyList<OpenHours> hours, string reason, Person person, CancellationToken cancellationToken)
    {
        RequireSupervisor(person);
        if (await db.SpecialDays.FindAsync([day], cancellationToken) is { } known)
        {
            known.Change(hours, reason, person.Id, Today, Now);
        }
        else
        {
            db.SpecialDays.Add(SpecialDay.On(day, hours, reason, person.Id, Today, Now));
        }

        return await RescheduleAsync(day, cancellationToken);
    }

    /// <summary>The day is like any other again.</summary>
    public async Task<int> ClearAsync(DateOnly day, Person person, CancellationToken cancellationToken)
    {
        RequireSupervisor(person);
        SpecialDay.RequireToCome(day, Today);
        if (await db.SpecialDays.FindAsync([day], cancellationToken) is not { } known)
        {
            return 0;
        }

        db.SpecialDays.Remove(known);
        return await RescheduleAsync(day, cancellationToken);
    }

    private static void RequireSupervisor(Person person)
    {
        if (!person.Supervises)
        {
            throw new RuleViolationException(CalendarRules.SupervisorsOnly);
        }
    }

    /// <summary>A case that is due before the day never sees it, and one whose clocks stand still reads the calendar when they go on.</summary>
    private async Task<int> RescheduleAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var policy = await promises.ReadAsync(db, cancellationToken);
        var from = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), DeskClock.Zone.BaseUtcOffset).ToUniversalTime();
        var concerned = await db.Tickets.Include(ticket => ticket.Log)
            .Where(ticket => ticket.DueAt >= from || ticket.SolutionDueAt >= from)
            .ToListAsync(cancellationToken);
        transaction.AfterCommit(catalogue.Forget);
        return concerned.Count(ticket => ticket.Reschedule(policy, Now));
    }
}
