using IndupalBot.Application.People;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Availability;

/// <summary>"carga": who of the desk has how much to do.</summary>
internal sealed class LoadDialog(WorkLoads loads) : IVerbDialog
{
    private const int LongestName = 60;

    public IReadOnlyDictionary<string, VerbHandler> Verbs => new Dictionary<string, VerbHandler> { [ExtraVerbs.Load] = ShowAsync };

    private async Task<Reply> ShowAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        if (!turn.Person.Attends)
        {
            throw new RuleViolationException(TicketRules.NotAllowed);
        }

        var lines = (await loads.SeenByAsync(turn.Person, cancellationToken)).Select(load => Line(load, turn.Now));
        var queued = Texts.Format(DialogTexts.LoadQueue, await loads.QueuedAsync(turn.Person, cancellationToken));
        return Reply.Say(string.Join('\n', [DialogTexts.LoadTitle, string.Empty, .. lines, string.Empty, queued]));
    }

    private static string Line(WorkLoad load, DateTimeOffset now)
    {
        var name = PlainText.EscapeInline(load.Person.Name, LongestName);
        return load.Person.IsAway(now) && load.Person.AwayUntil is { } until
            ? Texts.Format(DialogTexts.LoadLineAway, name, load.InProgress, load.Pending, DeskDates.Short(until))
            : Texts.Format(DialogTexts.LoadLine, name, load.InProgress, load.Pending);
    }
}
