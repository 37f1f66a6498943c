using System.Globalization;
using IndupalBot.Application.Reports;

namespace IndupalBot.Cards.Reports;

/// <summary>Names of the figures, as they are shown and typed.</summary>
public static class FigureText
{
    public static string Of(Figure figure) => In(figure, CultureInfo.CurrentUICulture);

    public static string In(Figure figure, CultureInfo language) => ReportTexts.ResourceManager.GetString($"Figure{figure}", language) ?? figure.ToString();
}
