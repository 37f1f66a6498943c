namespace IndupalBot.Domain.Sla;

/// <summary>Codes of the rules of calendars; each is the key of the text that explains it.</summary>
public static class CalendarRules
{
    public const string DayHasBegun = "CalendarDayHasBegun";
    public const string ReasonRequired = "CalendarReasonRequired";
    public const string UnknownCalendar = "CalendarUnknown";
    public const string UnknownDay = "CalendarDayUnknown";
    public const string SupervisorsOnly = "CalendarSupervisorsOnly";
    public const string TargetOutOfRange = "SolutionTargetOutOfRange";

    public const int LongestReason = 120;
}
