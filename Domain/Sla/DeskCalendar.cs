namespace IndupalBot.Domain.Sla;

/// <summary>A calendar of working hours as the desk keeps it; the special days are common to all.</summary>
public sealed class DeskCalendar
{
    private DeskCalendar()
    {
    }

    public DeskCalendar(string code, string name, IReadOnlyList<WeekPlan> plans) => (Code, Name, Plans) = (code, name, plans);

    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public IReadOnlyList<WeekPlan> Plans { get; private set; } = [];

    public ServiceCalendar With(IEnumerable<SpecialDay> days) => new(Code, Plans, days.Select(day => new CalendarException(day.Day, day.Hours)));
}
