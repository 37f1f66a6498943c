namespace IndupalBot.Application.Reports;

public enum PeriodKind
{
    Day,

    /// <summary>From Monday.</summary>
    Week,
    Month,
}
