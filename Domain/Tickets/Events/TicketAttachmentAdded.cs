namespace IndupalBot.Domain.Tickets;

public sealed record TicketAttachmentAdded(Guid FileId, string Name) : TicketEvent;
