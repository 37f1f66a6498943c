using IndupalBot.Application.Reports;

namespace IndupalBot.Cards.Reports;

/// <summary>A period in words.</summary>
internal static class PeriodText
{
    public static string Title(ReportPeriod period) => period.Kind switch
    {
        PeriodKind.Day => TextOf.Format(ReportTexts.TitleDay, Say(period.First, ReportTexts.FormatDay)),
        PeriodKind.Week => TextOf.Format(ReportTexts.TitleWeek, Say(period.First, ReportTexts.FormatDate), LastDay(period)),
        _ => TextOf.Format(ReportTexts.TitleMonth, Say(period.First, ReportTexts.FormatMonth)),
    };

    public static string Of(ReportPeriod period) => period.Kind switch
    {
        PeriodKind.Day => TextOf.Format(ReportTexts.PeriodDay, Say(period.First, ReportTexts.FormatDay)),
        PeriodKind.Week => TextOf.Format(ReportTexts.PeriodWeek, Say(period.First, ReportTexts.FormatDate), LastDay(period)),
        _ => TextOf.Format(ReportTexts.PeriodMonth, Say(period.First, ReportTexts.FormatMonth)),
    };

    private static string LastDay(ReportPeriod period) => Say(period.End.AddDays(-1), ReportTexts.FormatDate);

    private static string Say(DateOnly day, string format) => day.ToString(format, DeskDates.Culture);
}
