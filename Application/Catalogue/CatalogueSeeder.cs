using System.Text.Json;
using System.Text.Json.Serialization;
using IndupalBot.Data;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Sla;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Catalogue;

/// <summary>Loads the catalogue on first start. What is in the database already is the institute's own and stays.</summary>
public sealed class CatalogueSeeder(HelpDeskDbContext db, CatalogueCache cache)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public async Task SeedAsync(Stream json, CancellationToken cancellationToken)
    {
        var document = await JsonSerializer.DeserializeAsync<CatalogueDocument>(json, Options, cancellationToken)
            ?? throw new InvalidDataException("The catalogue is empty.");
        await AddGroupsAsync(document, cancellationToken);
        await AddCalendarsAsync(document, cancellationToken);
        await AddServicesAsync(document, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        cache.Forget();
    }

    private async Task AddGroupsAsync(CatalogueDocument document, CancellationToken cancellationToken)
    {
        var known = await db.SupportGroups.Select(group => group.Id).ToListAsync(cancellationToken);
        foreach (var group in document.Groups.Where(group => !known.Contains(group.Id)))
        {
            db.SupportGroups.Add(new SupportGroup(group.Id, group.Code, group.Name, group.Tier));
        }
    }

    private async Task AddCalendarsAsync(CatalogueDocument document, CancellationToken cancellationToken)
    {
        var known = await db.Calendars.Select(calendar => calendar.Code).ToListAsync(cancellationToken);
        foreach (var calendar in (document.Calendars ?? []).Where(calendar => !known.Contains(calendar.Code)))
        {
            db.Calendars.Add(new DeskCalendar(calendar.Code, calendar.Name, [new WeekPlan(DateOnly.MinValue, calendar.Days)]));
        }
    }

    private async Task AddServicesAsync(CatalogueDocument document, CancellationToken cancellationToken)
    {
        var known = await db.Services.Select(service => service.Code).ToListAsync(cancellationToken);
        foreach (var (order, service) in document.Services.Index().Where(each => !known.Contains(each.Item.Code)))
        {
            db.Services.Add(new Service(service.Code, order + 1, Definition(service, document.Groups)));
        }
    }

    private static ServiceDefinition Definition(CatalogueService service, IReadOnlyList<CatalogueGroup> groups) =>
        new(
            service.Name, service.Example, service.DefaultLevel, service.Fields, [.. service.Tiers.Select(code => TierOf(code, groups))],
            new ServicePromise(service.Calendar, service.SolutionHours ?? ServicePromise.Plain.SolutionHours));

    private static ServiceTier TierOf(string code, IReadOnlyList<CatalogueGroup> groups)
    {
        var group = groups.FirstOrDefault(group => group.Code == code)
            ?? throw new InvalidDataException($"The catalogue names an unknown group: {code}.");
        return new ServiceTier(group.Tier, group.Id);
    }
}
