using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Tickets;

public sealed record TicketGrant(Ticket Ticket, TicketActor Actor);
