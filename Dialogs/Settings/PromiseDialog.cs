using System.Globalization;
using IndupalBot.Application.Sla;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Settings;

/// <summary>"promesa MTO": in which hours a service's promise runs and by when its cases are solved, and how supervisors change it.</summary>
internal sealed class PromiseDialog(ServicePromises promises, PromiseTable table) : IVerbDialog
{
    private static readonly string[] Hours = ["horario", "hours"];
    private static readonly string[] Solution = ["solucion", "solution"];
    private static readonly string[] Continuous = ["continuo", "continuous"];
    private static readonly string[] Working = ["working"];
    private static readonly string[] None = ["ninguno", "ninguna", "sin", "none"];

    public IReadOnlyDictionary<string, VerbHandler> Verbs => new Dictionary<string, VerbHandler> { [ExtraVerbs.ServicePromise] = HandleAsync };

    /// <summary>A code of three letters first: "promesa MTO", and not "promesa de pago no sale en el sistema".</summary>
    public static bool IsOfService(string words) => words.Split(' ')[0] is { Length: 3 } code && code.All(char.IsLetter);

    private async Task<Reply> HandleAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var words = Unaccented.Of(action[CardInputs.Text] ?? string.Empty).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var service = words switch
        {
            [var code] => await promises.FindAsync(code, cancellationToken),
            [var code, var what, var name] when Hours.Contains(what) => await RunInAsync(turn, code, name, cancellationToken),
            [var code, var what, var level, var hours, ..] when Solution.Contains(what) => await SolveWithinAsync(turn, code, level, hours, cancellationToken),
            _ => throw new RuleViolationException(DialogRules.PromiseNotUnderstood),
        };
        return Reply.Say($"{await DescribeAsync(service, cancellationToken)}\n\n{DialogTexts.PromiseHow}");
    }

    private async Task<Service> RunInAsync(Turn turn, string code, string name, CancellationToken cancellationToken)
    {
        var calendars = await promises.CalendarsAsync(cancellationToken);
        var calendar = Working.Contains(name)
            ? calendars.FirstOrDefault()
            : calendars.FirstOrDefault(each => Unaccented.Of(each.Code) == name || Unaccented.Of(each.Name).Split(' ').Contains(name));
        return await promises.RunInAsync(code, Continuous.Contains(name) ? null : calendar?.Code ?? name, turn.Person, cancellationToken);
    }

    private async Task<Service> SolveWithinAsync(Turn turn, string code, string level, string hours, CancellationToken cancellationToken)
    {
        var known = LevelNames.Read(level) ?? throw new RuleViolationException(DialogRules.PromiseNotUnderstood);
        double? target = None.Contains(hours) ? null
            : double.TryParse(hours.TrimEnd('h'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
            : throw new RuleViolationException(DialogRules.PromiseNotUnderstood);
        return await promises.SolveWithinAsync(code, known, target, turn.Person, cancellationToken);
    }

    private async Task<string> DescribeAsync(Service service, CancellationToken cancellationToken)
    {
        var calendar = (await promises.CalendarsAsync(cancellationToken)).FirstOrDefault(each => each.Code == service.Promise.Calendar);
        var levels = Enum.GetValues<TicketLevel>().Reverse().ToList();
        var targets = levels.Where(service.Promise.SolutionHours.ContainsKey).Select(level => Level(level, service.Promise.SolutionHours[level])).ToList();
        return Texts.Format(
            DialogTexts.PromiseOf, PlainText.Escape(service.Name, CalendarRules.LongestReason),
            string.Join(", ", levels.Select(level => Level(level, table.Of(level).TotalHours))),
            calendar?.Name ?? DialogTexts.PromiseContinuous,
            targets.Count == 0 ? DialogTexts.PromiseNoSolution : string.Join(", ", targets));
    }

    private static string Level(TicketLevel level, double hours) => Texts.Format(DialogTexts.PromiseLevel, TextOf.Level(level), hours);
}
