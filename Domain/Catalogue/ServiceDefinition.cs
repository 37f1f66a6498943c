using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Catalogue;

public sealed record ServiceDefinition(
    string Name,
    string Example,
    TicketLevel DefaultLevel,
    IReadOnlyList<FormField> Fields,
    IReadOnlyList<ServiceTier> Tiers,
    ServicePromise? Promise = null);
