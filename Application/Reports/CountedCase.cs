namespace IndupalBot.Application.Reports;

/// <summary>A case counted under one figure; no case is counted twice under the same.</summary>
/// <param name="TechnicianId">Whose doing it is; null when nobody's.</param>
/// <param name="At">When the event happened that makes it count.</param>
/// <param name="Duration">What the figure measures, when it measures time.</param>
public sealed record CountedCase(
    Figure Figure, long TicketId, string Service, long? TechnicianId, DateTimeOffset At, TimeSpan? Duration = null, int? Score = null);
