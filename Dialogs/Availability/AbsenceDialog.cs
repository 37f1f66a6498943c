using System.Globalization;
using IndupalBot.Application.Clock;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.People;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Data.Outbox;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Availability;

/// <summary>"Estoy ausente hasta el lunes": noted, and the cases in the person's hands may go back to the queue.</summary>
internal sealed class AbsenceDialog(AbsenceDesk absences, TicketDesk desk, TicketLists lists, TurnJournal journal) : IVerbDialog
{
    private const string GroupEmpty = nameof(GroupEmpty);

    public IReadOnlyDictionary<string, VerbHandler> Verbs => new Dictionary<string, VerbHandler>
    {
        [CardVerbs.AbsenceState] = LeaveAsync,
        [CardVerbs.AbsenceEnd] = ReturnAsync,
        [CardVerbs.AbsenceRelease] = ReleaseAsync,
    };

    private async Task<Reply> LeaveAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        RequireStaff(turn);
        var day = AbsenceWords.Read(action[CardInputs.Text] ?? string.Empty, DeskClock.DayOf(turn.Now))
            ?? throw new RuleViolationException(Domain.People.PeopleRules.ReturnHasPassed);
        var until = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), DeskClock.Zone.BaseUtcOffset).ToUniversalTime();
        var empty = await absences.LeaveAsync(turn.Person, until, cancellationToken);
        Tell(empty, turn, until);
        var open = await lists.OfAssigneeAsync(turn.Person, null, cancellationToken);
        return Reply.Send(new WrittenMessage(null, CardJson.Of(AbsenceCard.Build(day, open, turn.Now))));
    }

    private Task<Reply> ReturnAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        RequireStaff(turn);
        absences.Return(turn.Person);
        return Task.FromResult(turn.IsPress ? Reply.Show(AbsenceCard.Over()) : Reply.Say(CardTexts.AbsenceOver));
    }

    /// <summary>Cases that changed hands meanwhile stay as they are.</summary>
    private async Task<Reply> ReleaseAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        RequireStaff(turn);
        var released = await absences.ReleasableAsync(turn.Person, cancellationToken);
        foreach (var ticketId in released)
        {
            await desk.ReleaseAsync(ticketId, turn.Person, cancellationToken);
        }

        return turn.IsPress ? Reply.Show(AbsenceCard.Released(released.Count)) : Reply.Say(AbsenceCard.ReleasedText(released.Count));
    }

    /// <summary>Each supervisor reads it in their own language.</summary>
    private void Tell(IReadOnlyList<EmptyGroup> groups, Turn turn, DateTimeOffset until)
    {
        var own = CultureInfo.CurrentUICulture;
        foreach (var (group, supervisor) in groups.SelectMany(group => group.Supervisors.Select(supervisor => (group, supervisor))))
        {
            CultureInfo.CurrentUICulture = Languages.Of(supervisor.Locale);
            journal.Send(Destinations.Person(supervisor.PersonId), new WrittenMessage(AbsenceCard.GroupEmpty(group.Name, turn.Person.Name, until, turn.Now)), GroupEmpty);
        }

        CultureInfo.CurrentUICulture = own;
    }

    private static void RequireStaff(Turn turn)
    {
        if (!turn.Person.Attends)
        {
            throw new RuleViolationException(TicketRules.NotAllowed);
        }
    }
}
