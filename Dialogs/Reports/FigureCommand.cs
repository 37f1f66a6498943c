using System.Text.RegularExpressions;
using IndupalBot.Application.Reports;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs.Reports;

/// <summary>Reads what follows "indicadores": a period, or "detalle", a figure, of what, and a period.</summary>
internal static partial class FigureCommand
{
    /// <summary>Whoever works at the desk means the command with these words too, though they say nothing that it knows.</summary>
    public static DeskAction? Read(string words, Turn turn)
    {
        if (PeriodWords.Read(words, turn.Now) is { } period)
        {
            return new DeskAction(CardVerbs.DeskFigures).With(CardInputs.Period, period.Key);
        }

        var detail = Detail().Match(Unaccented.Of(words));
        if (detail.Success && (turn.Person.Attends || FigureNames.Read(words[detail.Length..]) is not null))
        {
            return OfDetail(words[detail.Length..].Trim(), turn.Now);
        }

        return turn.Person.Attends ? new DeskAction(CardVerbs.DeskFigures).With(CardInputs.Period, words.Trim()) : null;
    }

    private static DeskAction OfDetail(string words, DateTimeOffset now)
    {
        var action = new DeskAction(CardVerbs.DeskFigureCases);
        if (FigureNames.Read(words) is not var (figure, rest))
        {
            return action;
        }

        var (part, period) = Split(rest, now);
        action = action.With(CardInputs.Figure, $"{figure}").With(CardInputs.Period, period.Key);
        return part.Length == 0 ? action : action.With(CardInputs.Text, part);
    }

    /// <summary>"MTO octubre": the longest end that is a period is one, what stands before it says of what.</summary>
    private static (string Part, ReportPeriod Period) Split(string words, DateTimeOffset now)
    {
        var each = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var place = 0; place <= each.Length; place++)
        {
            if (PeriodWords.Read(string.Join(' ', each[place..]), now) is { } period)
            {
                return (Preposition().Replace(string.Join(' ', each[..place]), string.Empty), period);
            }
        }

        return (words, ReportPeriod.Of(PeriodKind.Month, now));
    }

    [GeneratedRegex(@"^[\s:]*(?:detalle|detail)\b[\s:]*", RegexOptions.CultureInvariant)]
    private static partial Regex Detail();

    [GeneratedRegex("^(?:del|de|of)(?: |$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();
}
