namespace IndupalBot.Domain.Sla;

/// <summary>What was promised to a case, as its log keeps it: a setting that changes later changes no promise that was given.</summary>
/// <param name="FirstResponse">Until somebody attends.</param>
/// <param name="Solution">Until it is solved, waiting not counted; null when the service has no such target.</param>
/// <param name="Calendar">Code of the calendar; empty for continuous hours.</param>
public sealed record PromiseTerms(TimeSpan FirstResponse, TimeSpan? Solution, string Calendar);
