using IndupalBot.Application.Conversations;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Data.Intake;
using IndupalBot.Data.Outbox;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Requests;

/// <summary>The buttons of the request that is being written.</summary>
internal sealed class DraftDialog(
    DraftDesk drafts, DraftCards draftCards, DraftWords words, ConversationRegister conversations, TicketSummaries summaries) : IVerbDialog
{
    public IReadOnlyDictionary<string, VerbHandler> Verbs => new Dictionary<string, VerbHandler>
    {
        [CardVerbs.RequestNew] = NewAsync,
        [CardVerbs.DraftChoose] = ChangeAsync,
        [CardVerbs.DraftChange] = ChangeAsync,
        [CardVerbs.DraftLevel] = WeighAsync,
        [CardVerbs.DraftSplit] = SplitAsync,
        [CardVerbs.DraftRegister] = RegisterAsync,
        [CardVerbs.DraftOutside] = (turn, action, token) => EndAsync(turn, action, DraftEnd.Outside, DialogTexts.NotAService, token),
        [CardVerbs.DraftCancel] = (turn, action, token) => EndAsync(turn, action, DraftEnd.Cancelled, DialogTexts.Cancelled, token),
    };

    private async Task<Reply> NewAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var waiting = await draftCards.RepostAsync(turn, cancellationToken);
        return waiting is null
            ? Reply.Say(DialogTexts.TellMe)
            : Reply.Send(waiting) with { Text = DialogTexts.DraftWaits };
    }

    private async Task<Reply> ChangeAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var draft = await OpenAsync(turn, action, cancellationToken);
        Fill(draft, action);
        await drafts.ChooseAsync(draft, await words.ServiceAsync(action, cancellationToken), DraftWords.Level(action), cancellationToken);
        return await ShowAsync(turn, draft, problem: null, cancellationToken);
    }

    private async Task<Reply> WeighAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var draft = await drafts.GetAsync(turn.Person, action.DraftId, cancellationToken);
        drafts.Weigh(draft, Read<Affected>(action[CardInputs.Affected]), Read<Ability>(action[CardInputs.Ability]));
        return await ShowAsync(turn, draft, problem: null, cancellationToken);
    }

    private async Task<Reply> SplitAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var draft = turn.IsPress
            ? await drafts.GetAsync(turn.Person, action.DraftId, cancellationToken)
            : await drafts.FindAsync(turn.Person, cancellationToken) ?? throw new RuleViolationException(DraftRules.Gone);
        await drafts.SplitAsync(draft, cancellationToken);
        return await ShowAsync(turn, draft, problem: null, cancellationToken);
    }

    private async Task<Reply> RegisterAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var draft = await OpenAsync(turn, action, cancellationToken);
        if (turn.Person.PrivacyAcceptedAt is null)
        {
            return Welcome.WelcomeDialog.Greet(turn) with { Text = DialogTexts.KeptUntilAccepted };
        }

        Fill(draft, action);
        var view = await drafts.ViewAsync(draft, turn.Person, cancellationToken);
        return ProblemOf(view) is { } problem
            ? await ShowAsync(turn, draft, problem, cancellationToken)
            : await RegisterAsync(turn, draft, cancellationToken);
    }

    /// <summary>A button means the draft of its card; words mean the one that is being written.</summary>
    private async Task<RequestDraft> OpenAsync(Turn turn, DeskAction action, CancellationToken cancellationToken) => turn.IsPress
        ? await drafts.GetAsync(turn.Person, action.DraftId, cancellationToken)
        : await drafts.FindAsync(turn.Person, cancellationToken) ?? throw new RuleViolationException(DraftRules.Gone);

    private async Task<Reply> RegisterAsync(Turn turn, RequestDraft draft, CancellationToken cancellationToken)
    {
        var draftId = draft.Id;
        var (ticket, next) = await drafts.RegisterAsync(draft, turn.Person, cancellationToken);
        var summary = await summaries.OfAsync(ticket, cancellationToken);
        await PlaceReceiptAsync(turn, draftId, ticket.Id, cancellationToken);
        return Reply.Show(
            ReceiptCard.Build(summary, turn.Now),
            Texts.Format(DialogTexts.Registered, ticket.Number, DeskDates.Before(ticket.FirstResponseDueAt, turn.Now))) with
        {
            Messages = next is null ? [] : [await draftCards.MessageAsync(turn, next, cancellationToken)],
        };
    }

    /// <summary>The receipt takes the place of the draft's card: one message, first the question and then the live answer.</summary>
    private async Task PlaceReceiptAsync(Turn turn, Guid draftId, long ticketId, CancellationToken cancellationToken)
    {
        var me = Destinations.Person(turn.Person.Id);
        var receipt = CardNames.Of(CardNames.Receipt, ticketId);
        if (turn.IsPress && turn.Input.RepliesToActivityId is { } pressed)
        {
            await conversations.ForgetPlaceAsync(CardNames.OfDraft(draftId), me, cancellationToken);
            await conversations.PlaceAsync(receipt, me, turn.Conversation.Id, pressed, cancellationToken);
        }
        else
        {
            await conversations.RenamePlaceAsync(CardNames.OfDraft(draftId), me, receipt, cancellationToken);
        }
    }

    private async Task<Reply> EndAsync(Turn turn, DeskAction action, DraftEnd end, string said, CancellationToken cancellationToken)
    {
        if (turn.IsPress)
        {
            await drafts.GetAsync(turn.Person, action.DraftId, cancellationToken);
        }

        if (await drafts.FindAsync(turn.Person, cancellationToken) is not { } draft)
        {
            return Reply.Say(DialogTexts.NothingToCancel);
        }

        var card = DraftClosedCard.Build(await drafts.ViewAsync(draft, turn.Person, cancellationToken), end);
        drafts.Remove(draft);
        return Reply.Show(card, said) with
        {
            Messages = [new WrittenMessage(null, CardJson.Of(card), CardNames.OfDraft(draft.Id), ReplacesActivityId: turn.IsPress ? turn.Input.RepliesToActivityId : null)],
        };
    }

    /// <summary>What the person sees after a change: the card in its place, and for a typed command a word beside it.</summary>
    private async Task<Reply> ShowAsync(Turn turn, RequestDraft draft, string? problem, CancellationToken cancellationToken)
    {
        var card = DraftCard.Build(await drafts.ViewAsync(draft, turn.Person, cancellationToken), problem);
        return new Reply
        {
            Card = card,
            Text = problem ?? DialogTexts.DraftChanged,
            Messages = [new WrittenMessage(null, CardJson.Of(card), CardNames.OfDraft(draft.Id), Repost: !turn.IsPress, ReplacesActivityId: turn.IsPress ? turn.Input.RepliesToActivityId : null)],
        };
    }

    private void Fill(RequestDraft draft, DeskAction action)
    {
        var answers = action.Values
            .Where(value => value.Key.StartsWith(CardInputs.FieldPrefix, StringComparison.Ordinal))
            .ToDictionary(value => value.Key[CardInputs.FieldPrefix.Length..], value => value.Value);
        drafts.Fill(draft, action[CardInputs.Subject], answers);
    }

    private static TAnswer? Read<TAnswer>(string? value)
        where TAnswer : struct, Enum =>
        Enum.TryParse<TAnswer>(value, out var answer) && Enum.IsDefined(answer) ? answer : null;

    private static string? ProblemOf(DraftView draft)
    {
        if (draft.Service is null)
        {
            return RuleTexts.ServiceRequired;
        }

        if (draft.Subject.Length > TicketLimits.Subject)
        {
            return Texts.Format(RuleTexts.TicketTextTooLong, TicketLimits.Subject);
        }

        return ServiceForm.FirstProblem(draft.Service, draft.Answers) is { } problem ? Refusals.Sentence(problem) : null;
    }
}
