using IndupalBot.Application.Conversations;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Data.Intake;
using IndupalBot.Dialogs.Tickets;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Requests;

/// <summary>What looked like a new request was the answer to a question of the desk.</summary>
internal sealed class AnswerDialog(DraftDesk drafts, OpenQuestions questions, TicketDesk desk, CaseFiles files) : IVerbDialog
{
    public IReadOnlyDictionary<string, VerbHandler> Verbs => new Dictionary<string, VerbHandler> { [CardVerbs.DraftAnswer] = AnswerAsync };

    private async Task<Reply> AnswerAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var ticketId = action.TicketId ?? await OnlyQuestionAsync(turn, cancellationToken);
        var draft = await DraftAsync(turn, action, ticketId, cancellationToken);
        var words = string.Join("\n\n", new[] { draft?.Content.Text, action[CardInputs.Text] }.Where(each => !string.IsNullOrWhiteSpace(each)));
        if (words.Length > 0)
        {
            await desk.CommentAsync(ticketId, words, turn.Person, cancellationToken);
        }

        await files.AttachAsync(turn, ticketId, cancellationToken);
        var said = Texts.Format(DialogTexts.Added, TicketNumber.Of(ticketId));
        return draft is null ? Reply.Say(said) : await MoveAsync(turn, draft, ticketId, said, cancellationToken);
    }

    /// <summary>The files go along, and the card of the draft says where it went.</summary>
    private async Task<Reply> MoveAsync(Turn turn, RequestDraft draft, long ticketId, string said, CancellationToken cancellationToken)
    {
        foreach (var file in draft.Content.Files)
        {
            await desk.AttachAsync(ticketId, file.Id, file.Name, turn.Person, cancellationToken);
        }

        var card = DraftClosedCard.Answered(await drafts.ViewAsync(draft, turn.Person, cancellationToken), TicketNumber.Of(ticketId));
        drafts.Remove(draft);
        return Reply.Show(card, said) with
        {
            Messages = [new WrittenMessage(null, CardJson.Of(card), CardNames.OfDraft(draft.Id), ReplacesActivityId: turn.IsPress ? turn.Input.RepliesToActivityId : null)],
        };
    }

    /// <summary>A draft that was begun before the question is about something else: it stays, and only what was typed now is the answer.</summary>
    private async Task<RequestDraft?> DraftAsync(Turn turn, DeskAction action, long ticketId, CancellationToken cancellationToken)
    {
        var draft = turn.IsPress
            ? await drafts.GetAsync(turn.Person, action.DraftId, cancellationToken)
            : await drafts.FindAsync(turn.Person, cancellationToken);
        if (draft is not null && draft.Content.Questions.Contains(ticketId))
        {
            return draft;
        }

        return turn.IsPress || (action[CardInputs.Text] is null && turn.Input.Files.Count == 0) ? throw new RuleViolationException(DialogRules.NothingAsked) : null;
    }

    private async Task<long> OnlyQuestionAsync(Turn turn, CancellationToken cancellationToken) =>
        await questions.OfAsync(turn.Person, cancellationToken) switch
        {
            [var only] => only,
            [] => throw new RuleViolationException(DialogRules.NothingAsked),
            var several => throw new RuleViolationException(DialogRules.SeveralAsked, string.Join(", ", several.Select(id => TicketNumber.Of(id).ToString()))),
        };
}
