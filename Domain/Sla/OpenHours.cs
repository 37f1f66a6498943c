namespace IndupalBot.Domain.Sla;

/// <summary>A stretch of a day in which the desk works, by the institute's wall clock.</summary>
/// <param name="To">Not included; midnight means the end of the day.</param>
public sealed record OpenHours(TimeOnly From, TimeOnly To)
{
    internal TimeSpan Start => From.ToTimeSpan();

    internal TimeSpan End => To == TimeOnly.MinValue ? TimeSpan.FromDays(1) : To.ToTimeSpan();
}
