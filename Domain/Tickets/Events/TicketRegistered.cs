using IndupalBot.Domain.Sla;

namespace IndupalBot.Domain.Tickets;

/// <param name="LevelBasis">Null when nothing spoke for a level, and in what was registered before it was kept.</param>
/// <param name="LinkedTicketId">The closed case that this one goes on with ("sigue fallando").</param>
/// <param name="Terms">What was promised; null in cases that are older than this field.</param>
public sealed record TicketRegistered(
    string Service, TicketLevel Level, int GroupId, TicketChannel Channel, long? LinkedTicketId, PromiseTerms? Terms = null, LevelBasis? LevelBasis = null) : TicketEvent;
