using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Catalogue;

/// <summary>A service of the catalogue (PR-TIC-02, step 2). The catalogue is data: <c>catalogue.es.json</c> on first start, rows from then on.</summary>
public sealed class Service
{
    private Service()
    {
    }

    public Service(string code, int order, ServiceDefinition definition)
    {
        Code = code;
        Order = order;
        Apply(definition);
    }

    /// <summary>Three letters: WEB, TEL, MTO, FIN, COR, EQU, BAJ, REU.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>Place in lists.</summary>
    public int Order { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string Example { get; private set; } = string.Empty;

    public TicketLevel DefaultLevel { get; private set; }

    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    /// <summary>Support groups by tier, first the one that receives the case.</summary>
    public IReadOnlyList<ServiceTier> Tiers { get; private set; } = [];

    /// <summary>In which hours its promise runs, and by when its cases are solved.</summary>
    public ServicePromise Promise { get; private set; } = ServicePromise.Plain;

    public void Apply(ServiceDefinition definition) =>
        (Name, Example, DefaultLevel, Fields, Tiers, Promise) =
        (definition.Name, definition.Example, definition.DefaultLevel, definition.Fields, definition.Tiers, definition.Promise ?? ServicePromise.Plain);

    /// <summary>For cases that come from now on and for those that are reclassified.</summary>
    public void PromiseFromNowOn(ServicePromise promise) => Promise = promise;

    public ServiceTier? Next(Tier tier) => Tiers.OrderBy(step => step.Tier).FirstOrDefault(step => step.Tier > tier);

    public ServiceTier? Previous(Tier tier) => Tiers.OrderByDescending(step => step.Tier).FirstOrDefault(step => step.Tier < tier);
}
