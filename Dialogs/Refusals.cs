using System.Globalization;
using AdaptiveCards;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs;

/// <summary>Says why something was not done, and shows how things stand now.</summary>
internal sealed class Refusals(
    TicketAccess access, TicketSummaries summaries, DeskViews deskViews, DraftDesk drafts, TypedCommands commands, PromptDialog prompts, CaseAtHand atHand)
{
    private static readonly string[] StaleCodes = [TicketRules.InvalidTransition, TicketRules.NotAllowed];

    public async Task<Reply> ExplainAsync(Turn turn, RuleViolationException refused, CancellationToken cancellationToken)
    {
        var sentence = Sentence(refused);
        var action = turn.Input.Press;
        var about = action is null ? await TypedAboutAsync(turn, cancellationToken) : action.TicketId;
        DropQuestion(turn, refused);
        if (action is not null && refused.Code != DraftRules.Gone && await DraftAsync(turn, action, cancellationToken) is { } draft)
        {
            return Reply.Show(DraftCard.Build(draft, sentence), sentence);
        }

        if (about is { } ticketId && refused.Code != TicketRules.NotFound)
        {
            return await access.FindAsync(ticketId, turn.Person, cancellationToken) is { } grant
                ? await WithTicketAsync(turn, grant, refused, sentence, cancellationToken)
                : Reply.Say(Sentence(TicketAccess.NotFound(ticketId)));
        }

        return Reply.Say(sentence);
    }

    public static string Sentence(RuleViolationException refused)
    {
        var text = RuleTexts.ResourceManager.GetString(refused.Code, CultureInfo.CurrentUICulture) ?? RuleTexts.Unexplained;
        return string.Format(CultureInfo.CurrentUICulture, text, [.. refused.Arguments]);
    }

    private async Task<long?> TypedAboutAsync(Turn turn, CancellationToken cancellationToken)
    {
        var context = await atHand.TicketOfAsync(turn, cancellationToken);
        var action = (await commands.FindAsync(turn, context, cancellationToken))?.Action ?? prompts.Answered(turn);
        return action?.TicketId ?? context;
    }

    /// <summary>The next words are no answer to a question whose answer was refused, unless it only was too long.</summary>
    private static void DropQuestion(Turn turn, RuleViolationException refused)
    {
        if (!turn.IsPress && refused.Code != TicketRules.TextTooLong)
        {
            turn.Conversation.Ask(null);
        }
    }

    private async Task<Reply> WithTicketAsync(Turn turn, TicketGrant grant, RuleViolationException refused, string sentence, CancellationToken cancellationToken)
    {
        var (ticket, actor) = grant;
        var forDesk = !turn.IsPersonal && turn.Person.Attends;
        var summary = await summaries.OfAsync(ticket, cancellationToken);
        if (StaleCodes.Contains(refused.Code) && (turn.Person.Attends || actor.Roles != TicketRole.None))
        {
            sentence = $"{sentence} {StaleLine.For(summary, turn.Person.Attends, turn.Now)}";
        }

        var card = forDesk
            ? DeskCard.Build(await deskViews.ForAsync(ticket, turn.Person, cancellationToken), turn.Now)
            : ForRequester(summary, turn);
        return Reply.Show(CardNote.Put(card, sentence), sentence);
    }

    private static AdaptiveCard ForRequester(TicketSummary ticket, Turn turn) => turn.Input.Press?.Verb switch
    {
        CardVerbs.TicketVerify or CardVerbs.TicketReopen or CardVerbs.TicketConfirm => VerifyCard.Build(ticket, reminder: false, turn.Now),
        CardVerbs.RecoveryDone when turn.Person.Supervises => RecoveryCard.Build(ticket, reminder: false, turn.Now),
        _ => ReceiptCard.Build(ticket, turn.Now),
    };

    private async Task<DraftView?> DraftAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var draft = await drafts.FindAsync(turn.Person, cancellationToken);
        return draft is not null && draft.Id == action.DraftId ? await drafts.ViewAsync(draft, turn.Person, cancellationToken) : null;
    }
}
