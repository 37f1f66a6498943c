using IndupalBot.Data;
using IndupalBot.Domain.Sla;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Sla;

/// <summary>Puts together what the desk promises: the settings' table, and what supervisors set for services and days.</summary>
public sealed class PromiseReader(PromiseTable table)
{
    /// <summary>As the database has it, with what this turn has changed and not saved yet.</summary>
    public async Task<PromisePolicy> ReadAsync(HelpDeskDbContext db, CancellationToken cancellationToken)
    {
        await db.SpecialDays.LoadAsync(cancellationToken);
        var calendars = await db.Calendars.AsNoTracking().ToListAsync(cancellationToken);
        var services = await db.Services.AsNoTracking().Select(service => new { service.Code, service.Promise }).ToListAsync(cancellationToken);
        return new PromisePolicy(
            table,
            services.ToDictionary(service => service.Code, service => service.Promise),
            calendars.ToDictionary(calendar => calendar.Code, calendar => calendar.With(db.SpecialDays.Local)));
    }
}
