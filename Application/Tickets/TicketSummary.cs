using IndupalBot.Application.Files;
using IndupalBot.Application.People;
using IndupalBot.Application.Recoveries;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Tickets;

/// <summary>A case as cards and notices show it.</summary>
public sealed record TicketSummary
{
    public required long Id { get; init; }

    public required int Version { get; init; }

    public required TicketStatus Status { get; init; }

    public required PendingReason? PendingReason { get; init; }

    public required string ServiceCode { get; init; }

    public required string ServiceName { get; init; }

    public required TicketLevel Level { get; init; }

    public required string Subject { get; init; }

    public required string Description { get; init; }

    /// <summary>Label and answer of each field of the service's form.</summary>
    public required IReadOnlyList<TicketAnswer> Answers { get; init; }

    public required PersonRef Requester { get; init; }

    public required int GroupId { get; init; }

    public required string GroupName { get; init; }

    public required Tier Tier { get; init; }

    public required PersonRef? Assignee { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateTimeOffset FirstResponseDueAt { get; init; }

    public required DateTimeOffset? FirstRespondedAt { get; init; }

    public required DateTimeOffset? DueAt { get; init; }

    public required bool Breached { get; init; }

    /// <summary>Until when it is to be solved; null while it waits, and without a target.</summary>
    public required DateTimeOffset? SolutionDueAt { get; init; }

    /// <summary>How long the case was at each tier until now.</summary>
    public required IReadOnlyList<TierTime> TierTimes { get; init; }

    public required DateTimeOffset? ResolvedAt { get; init; }

    public required DateTimeOffset? ClosedAt { get; init; }

    public required bool ClosedByClock { get; init; }

    public required string? Resolution { get; init; }

    public required string? Products { get; init; }

    public required SurveyAnswer? Survey { get; init; }

    /// <summary>Until when the requester may correct the answer; null when there is none.</summary>
    public required DateTimeOffset? SurveyCorrectableUntil { get; init; }

    /// <summary>What the supervisors owe the requester for a low score; null when nothing.</summary>
    public RecoveryView? Recovery { get; init; }

    public required int ReopenCount { get; init; }

    public required long? LinkedTicketId { get; init; }

    /// <summary>Address of the message that it was made from.</summary>
    public string? SourceUrl { get; init; }

    public required IReadOnlyList<AttachedFile> Attachments { get; init; }

    /// <summary>What happened, oldest first.</summary>
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>The requester had the case in their own hands: nobody rates their own work.</summary>
    public required bool RequesterAttended { get; init; }

    public TicketNumber Number => TicketNumber.Of(Id);

    public TimelineEntry? LastChange => Timeline.Count == 0 ? null : Timeline[^1];
}
