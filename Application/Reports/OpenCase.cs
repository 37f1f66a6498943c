using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Reports;

/// <summary>A case that is not over at some moment, as it stood then.</summary>
/// <param name="Since">When it came to stand so, or when something else happened to it last.</param>
public sealed record OpenCase(long TicketId, TicketStatus Status, string Service, long? AssigneeId, DateTimeOffset Since);
