namespace IndupalBot.Application.Reports;

public static class ReportRules
{
    public const string SupervisorsOnly = "ReportSupervisorsOnly";
    public const string UnknownPeriod = "ReportUnknownPeriod";
    public const string UnknownFigure = "ReportUnknownFigure";
    public const string UnknownPart = "ReportUnknownPart";
}
