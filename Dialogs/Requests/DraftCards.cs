using IndupalBot.Application.Conversations;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Notifications;
using IndupalBot.Cards;
using IndupalBot.Data.Intake;
using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs.Requests;

/// <summary>The card of the request that is being written, always at the end of the chat.</summary>
internal sealed class DraftCards(DraftDesk drafts)
{
    /// <returns>Null when the person writes no request.</returns>
    public async Task<WrittenMessage?> RepostAsync(Turn turn, CancellationToken cancellationToken) =>
        await drafts.FindAsync(turn.Person, cancellationToken) is { } draft ? await MessageAsync(turn, draft, cancellationToken) : null;

    public async Task<WrittenMessage> MessageAsync(Turn turn, RequestDraft draft, CancellationToken cancellationToken)
    {
        var card = DraftCard.Build(await drafts.ViewAsync(draft, turn.Person, cancellationToken), problem: null);
        return new WrittenMessage(null, CardJson.Of(card), CardNames.OfDraft(draft.Id), Repost: true);
    }
}
