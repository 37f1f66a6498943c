using IndupalBot.Application.Classification;
using IndupalBot.Application.Files;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Data.Intake;
using IndupalBot.Dialogs.Tickets;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Dialogs.Welcome;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Requests;

/// <summary>Free text and files in a personal chat: a new request, more words for the open one, or more for a case.</summary>
internal sealed class NewRequestDialog(
    DraftDesk drafts, DraftCards draftCards, FileIntake files, CaseFiles caseFiles, ITicketClassifier classifier, TicketDesk desk, OpenQuestions questions)
{
    /// <summary>Characters.</summary>
    private const int LongestSmallTalk = 80;

    public async Task<Reply> WrittenAsync(Turn turn, long? repliedTicketId, CancellationToken cancellationToken)
    {
        if (turn.Text.Trim().Length == 0 && turn.Input.Files.Count == 0)
        {
            return Reply.Say(DialogTexts.EmptyMessage);
        }

        if (repliedTicketId is { } ticketId)
        {
            return await AddToTicketAsync(turn, ticketId, cancellationToken);
        }

        var open = await drafts.FindAsync(turn.Person, cancellationToken);
        if (open?.Content.Question is { } question && turn.Input.Files.Count == 0 && TypedChoice.Of(question, turn.Text) is { Service: { } chosen })
        {
            await drafts.ChooseAsync(open, chosen, level: null, cancellationToken);
            return Reply.Send(await draftCards.MessageAsync(turn, open, cancellationToken));
        }

        var asked = await questions.OfAsync(turn.Person, cancellationToken);
        var guess = await classifier.ClassifyAsync(turn.Text, cancellationToken);
        if (guess.Zone == ClassificationZone.Out && turn.Input.Files.Count == 0 && IsSmallTalk(guess, turn.Text, isAwaited: open is not null || asked.Count > 0))
        {
            return await GreetAsync(turn, open, cancellationToken);
        }

        return await WriteAsync(turn, open, asked, guess, cancellationToken);
    }

    private async Task<Reply> WriteAsync(Turn turn, RequestDraft? open, IReadOnlyList<long> asked, Classification guess, CancellationToken cancellationToken)
    {
        var taken = files.Take(turn.Input.Files, open?.Content.Files.Count ?? 0);
        var draft = await drafts.WriteAsync(turn.Person, turn.Text, taken, cancellationToken);
        if (turn.Person.PrivacyAcceptedAt is null)
        {
            return WelcomeDialog.Greet(turn) with { Text = DialogTexts.KeptUntilAccepted };
        }

        var card = await draftCards.MessageAsync(turn, draft, cancellationToken);
        return Reply.Send(card) with { Text = Beside(turn, open, asked, guess) };
    }

    /// <summary>What needs a word beside the card: no service of the desk, or words that joined a request although a question waits.</summary>
    private static string? Beside(Turn turn, RequestDraft? open, IReadOnlyList<long> asked, Classification guess)
    {
        if (open is not null)
        {
            return asked.Except(open.Content.Questions).Select(ticketId => Texts.Format(DialogTexts.JoinedTheDraft, TicketNumber.Of(ticketId))).FirstOrDefault();
        }

        var isOutside = guess.Zone == ClassificationZone.Out && turn.Text.Trim().Length > 0;
        return isOutside && asked.Count == 0 ? DialogTexts.NotAService : null;
    }

    private async Task<Reply> GreetAsync(Turn turn, RequestDraft? open, CancellationToken cancellationToken)
    {
        if (open is not null && turn.Person.PrivacyAcceptedAt is not null)
        {
            return Reply.Send(await draftCards.MessageAsync(turn, open, cancellationToken)) with { Text = DialogTexts.DraftWaits };
        }

        return WelcomeDialog.Greet(turn);
    }

    private async Task<Reply> AddToTicketAsync(Turn turn, long ticketId, CancellationToken cancellationToken)
    {
        if (turn.Text.Trim().Length > 0)
        {
            await desk.CommentAsync(ticketId, turn.Text, turn.Person, cancellationToken);
        }

        await caseFiles.AttachAsync(turn, ticketId, cancellationToken);
        return Reply.Say(Texts.Format(DialogTexts.Added, TicketNumber.Of(ticketId)));
    }

    /// <summary>
    /// Who is writing a request, or was asked something, means few words too: "la placa es 4521". Else it is small talk when nothing
    /// is asked in it: "necesito una carta laboral" is five words and deserves an answer of its own.
    /// </summary>
    private static bool IsSmallTalk(Classification guess, string text, bool isAwaited) =>
        Greetings.IsOnly(text) || (!isAwaited && guess.SaysNothing && text.Length <= LongestSmallTalk);
}
