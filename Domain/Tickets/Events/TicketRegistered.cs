namespace IndupalBot.Domain.Tickets;

/// <param name="LinkedTicketId">The closed case that this one goes on with ("sigue fallando").</param>
public sealed record TicketRegistered(string Service, TicketLevel Level, int GroupId, TicketChannel Channel, long? LinkedTicketId) : TicketEvent;
