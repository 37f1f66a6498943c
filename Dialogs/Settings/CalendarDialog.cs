using System.Globalization;
using IndupalBot.Application.Sla;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Sla;

namespace IndupalBot.Dialogs.Settings;

/// <summary>"calendario": the special days of the working hours, and how supervisors add and remove them.</summary>
internal sealed class CalendarDialog(CalendarDesk calendar) : IVerbDialog
{
    private const int LongestQuote = 60;

    public IReadOnlyDictionary<string, VerbHandler> Verbs => new Dictionary<string, VerbHandler> { [ExtraVerbs.Calendar] = HandleAsync };

    private async Task<Reply> HandleAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        if (action[CardInputs.Text] is not { } words)
        {
            return Reply.Say(await ComingAsync(cancellationToken));
        }

        var day = DayWords.Read(words)
            ?? throw new RuleViolationException(CalendarRules.UnknownDay, words.Length > LongestQuote ? words[..LongestQuote] : words);
        var moved = day.Hours is { } hours
            ? await calendar.SetAsync(day.Day, hours, day.Reason, turn.Person, cancellationToken)
            : await calendar.ClearAsync(day.Day, turn.Person, cancellationToken);
        var state = day.Hours is null ? DialogTexts.CalendarNormal : State(new CalendarRow(day.Day, day.Hours, day.Reason));
        return Reply.Say(Texts.Format(DialogTexts.CalendarChanged, Date(day.Day), state, moved));
    }

    private async Task<string> ComingAsync(CancellationToken cancellationToken)
    {
        var rows = await calendar.ComingAsync(cancellationToken);
        var lines = rows.Select(row => Texts.Format(DialogTexts.CalendarLine, Date(row.Day), State(row)));
        return string.Join('\n', [DialogTexts.CalendarTitle, string.Empty, .. lines, string.Empty, DialogTexts.CalendarHow]);
    }

    private static string State(CalendarRow row) => row switch
    {
        { Reason: null } => DialogTexts.CalendarHoliday,
        { Hours.Count: 0 } => Texts.Format(DialogTexts.CalendarClosed, PlainText.Escape(row.Reason, CalendarRules.LongestReason)),
        _ => Texts.Format(DialogTexts.CalendarOpen, string.Join(", ", row.Hours.Select(Stretch)), PlainText.Escape(row.Reason, CalendarRules.LongestReason)),
    };

    private static string Stretch(OpenHours hours) =>
        string.Create(CultureInfo.InvariantCulture, $"{hours.From:H\\:mm}-{hours.To:H\\:mm}");

    private static string Date(DateOnly day) => DeskDates.Day(day);
}
