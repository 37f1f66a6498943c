using System.Globalization;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Requests;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Tickets;

/// <summary>What the requester does with a case of theirs.</summary>
internal sealed class RequesterDialog(
    TicketDesk desk, TicketAccess access, TicketSummaries summaries, CaseAtHand atHand, CaseFiles files, DraftDesk drafts, DraftCards draftCards) : IVerbDialog
{
    public IReadOnlyDictionary<string, VerbHandler> Verbs => new Dictionary<string, VerbHandler>
    {
        [CardVerbs.TicketComment] = CommentAsync,
        [CardVerbs.TicketWithdraw] = WithdrawAsync,
        [CardVerbs.TicketVerify] = VerifyAsync,
        [CardVerbs.TicketConfirm] = ConfirmAsync,
        [CardVerbs.TicketReopen] = ReopenAsync,
        [CardVerbs.TicketAgain] = AgainAsync,
    };

    private async Task<Reply> CommentAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var ticketId = action.RequiredTicketId;
        var text = action[CardInputs.Text];
        var (ticket, _) = await access.OpenAsync(ticketId, turn.Person, cancellationToken);
        if (text is not null || turn.Input.Files.Count == 0)
        {
            await desk.CommentAsync(ticketId, text ?? string.Empty, turn.Person, cancellationToken);
        }

        await files.AttachAsync(turn, ticketId, cancellationToken);
        return await ReceiptAsync(turn, ticket, DialogTexts.Added, cancellationToken);
    }

    private async Task<Reply> WithdrawAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var ticket = await desk.WithdrawAsync(action.RequiredTicketId, action[CardInputs.Why] ?? string.Empty, turn.Person, cancellationToken);
        return await ReceiptAsync(turn, ticket, DialogTexts.Withdrawn, cancellationToken);
    }

    private async Task<Reply> VerifyAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var ticketId = action.TicketId ?? await atHand.WaitingForAnswerAsync(turn, cancellationToken);
        var (score, comment) = turn.IsPress ? (Score(action, CardInputs.Score), action[CardInputs.Comment]) : Typed(action[CardInputs.Comment]);
        if (score is null)
        {
            var (waiting, _) = await access.OpenAsync(ticketId, turn.Person, cancellationToken);
            if (!turn.IsPress && waiting.Status == TicketStatus.Resolved && waiting.RequesterId == turn.Person.Id && waiting.Attended(turn.Person.Id))
            {
                // There is no form to fill in: nobody rates their own work.
                return await VerifiedAsync(turn, await desk.VerifyAsync(ticketId, null, turn.Person, cancellationToken), cancellationToken);
            }

            var form = VerifyCard.Build(await summaries.OfAsync(waiting, cancellationToken), reminder: false, turn.Now);
            return turn.IsPress
                ? Reply.Show(CardNote.Put(form, DialogTexts.ScoreNeeded))
                : Reply.Send(new WrittenMessage(null, CardJson.Of(form), CardNames.Of(CardNames.Survey, ticketId), Repost: true));
        }

        var answer = new SurveyAnswer(score.Value, Score(action, CardInputs.Time), Score(action, CardInputs.Treatment), Score(action, CardInputs.Solution), comment);
        return await VerifiedAsync(turn, await desk.VerifyAsync(ticketId, answer, turn.Person, cancellationToken), cancellationToken);
    }

    private async Task<Reply> ConfirmAsync(Turn turn, DeskAction action, CancellationToken cancellationToken) =>
        await VerifiedAsync(turn, await desk.VerifyAsync(action.RequiredTicketId, null, turn.Person, cancellationToken), cancellationToken);

    private async Task<Reply> ReopenAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var ticketId = action.TicketId ?? await atHand.WaitingForAnswerAsync(turn, cancellationToken);
        var (ticket, _) = await access.OpenAsync(ticketId, turn.Person, cancellationToken);
        if (ticket.Status is TicketStatus.Closed or TicketStatus.Cancelled)
        {
            return await ContinueAsync(turn, ticket, action[CardInputs.Why], cancellationToken);
        }

        ticket = await desk.ReopenAsync(ticketId, action[CardInputs.Why] ?? string.Empty, turn.Person, cancellationToken);
        var card = VerifyCard.Build(await summaries.OfAsync(ticket, cancellationToken), reminder: false, turn.Now);
        return Reply.Show(card, Texts.Format(DialogTexts.Reopened, ticket.Number));
    }

    private async Task<Reply> AgainAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var (ticket, _) = await access.OpenAsync(action.RequiredTicketId, turn.Person, cancellationToken);
        return await ContinueAsync(turn, ticket, null, cancellationToken);
    }

    /// <summary>An ended case is locked: what goes wrong again is a new case, linked to it.</summary>
    private async Task<Reply> ContinueAsync(Turn turn, Ticket ended, string? why, CancellationToken cancellationToken)
    {
        if (ended.RequesterId != turn.Person.Id)
        {
            throw new RuleViolationException(TicketRules.NotAllowed);
        }

        var text = Texts.Format(DialogTexts.GoesOnWith, ended.Number) + "\n\n" + (why ?? ended.Description);
        var draft = await drafts.ContinueAsync(turn.Person, ended, text, cancellationToken);
        return Reply.Send(await draftCards.MessageAsync(turn, draft, cancellationToken)) with { Text = Texts.Format(DialogTexts.NewLinkedDraft, ended.Number) };
    }

    private async Task<Reply> VerifiedAsync(Turn turn, Ticket ticket, CancellationToken cancellationToken)
    {
        var card = VerifyCard.Build(await summaries.OfAsync(ticket, cancellationToken), reminder: false, turn.Now);
        return Reply.Show(card, Texts.Format(DialogTexts.Verified, ticket.Number));
    }

    private async Task<Reply> ReceiptAsync(Turn turn, Ticket ticket, string text, CancellationToken cancellationToken) =>
        Reply.Show(ReceiptCard.Build(await summaries.OfAsync(ticket, cancellationToken), turn.Now), Texts.Format(text, ticket.Number));

    /// <summary>"5 muy amables": a score and what is said with it.</summary>
    private static (int? Score, string? Comment) Typed(string? text)
    {
        var words = (text ?? string.Empty).Trim();
        if (words.Length == 0 || !char.IsDigit(words[0]) || (words.Length > 1 && char.IsDigit(words[1])))
        {
            return (null, null);
        }

        var comment = words[1..].Trim(' ', ',', '.', ':', '-');
        return (words[0] - '0', comment.Length == 0 ? null : comment);
    }

    private static int? Score(DeskAction action, string key) =>
        int.TryParse(action[key], NumberStyles.None, CultureInfo.InvariantCulture, out var score) ? score : null;
}
