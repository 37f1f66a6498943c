namespace IndupalBot.Domain.Tickets;

/// <param name="AnsweredQuestion">The case waited for the requester and goes on with this file.</param>
public sealed record TicketAttachmentAdded(Guid FileId, string Name, bool AnsweredQuestion = false) : TicketEvent;
