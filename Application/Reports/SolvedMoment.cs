namespace IndupalBot.Application.Reports;

/// <summary>One time that a case was solved, and how the time from its receipt until then was spent.</summary>
/// <param name="AtWork">What the desk itself took.</param>
/// <param name="ForRequester">Waiting for the requester: for an answer, or for the word whether it is solved.</param>
/// <param name="ForVendor">Waiting for the vendor, or in the vendor's hands.</param>
public sealed record SolvedMoment(DateTimeOffset At, long? TechnicianId, TimeSpan AtWork, TimeSpan ForRequester, TimeSpan ForVendor);
