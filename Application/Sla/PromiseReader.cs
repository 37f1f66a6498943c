using IndupalBot.Data;
using IndupalBot.Domain.Sla;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace IndupalBot.Application.Sla;

/// <summary>Puts together what the desk promises: the settings' table, and what supervisors set for services and days.</summary>
public sealed class PromiseReader(IOptions<PromiseOptions> options)
{
    /// <summary>Read when first needed: hours that do not keep the procedure stop the start with their own message.</summary>
    private readonly Lazy<PromiseTable> table = new(() => options.Value.ToTable());

    /// <summary>As the database has it, with what this turn has changed and not saved yet.</summary>
    public async Task<PromisePolicy> ReadAsync(HelpDeskDbContext db, CancellationToken cancellationToken)
    {
        await db.SpecialDays.LoadAsync(cancellationToken);
        var calendars = await db.Calendars.AsNoTracking().ToListAsync(cancellationToken);
        var services = await db.Services.AsNoTracking().Select(service => new { service.Code, service.Promise }).ToListAsync(cancellationToken);
        return new PromisePolicy(
            table.Value,
            services.ToDictionary(service => service.Code, service => service.Promise),
            calendars.ToDictionary(calendar => calendar.Code, calendar => calendar.With(db.SpecialDays.Local)));
    }
}
