using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Tickets;

/// <summary>One thing that happened to a case, with the names and words that a person needs to read it.</summary>
/// <param name="ActorName">Null for the clock.</param>
/// <param name="SubjectName">The person it happened to, e.g. the new assignee.</param>
/// <param name="Text">The comment's words.</param>
/// <param name="IsInternal">Never shown to the requester.</param>
public sealed record TimelineEntry(
    int Sequence,
    DateTimeOffset At,
    long? ActorId,
    string? ActorName,
    string? SubjectName,
    TicketEvent Event,
    string? Text,
    bool IsInternal);
