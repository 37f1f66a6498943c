using IndupalBot.Application.Catalogue;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs;

/// <summary>
/// A channel is read by everybody in it: a group's own channel shows the desk's cases, any other none, and nobody's own requests
/// are dealt with in either.
/// </summary>
internal sealed class ChannelDialog(CatalogueCache catalogue)
{
    private static readonly HashSet<string> Anywhere = [CardVerbs.HelpShow, CardVerbs.GroupConfirm, ExtraVerbs.SetUpChannel];

    private static readonly HashSet<string> AmongTheGroup =
    [
        CardVerbs.TicketShow, CardVerbs.TicketRefresh, CardVerbs.TicketClaim, CardVerbs.TicketAssign, CardVerbs.TicketReclassify, CardVerbs.TicketEscalate, CardVerbs.TicketHandBack,
        CardVerbs.TicketWait, CardVerbs.TicketAsk, CardVerbs.TicketResume, CardVerbs.TicketRelease, CardVerbs.TicketNote, CardVerbs.TicketReply,
        CardVerbs.TicketResolve, ExtraVerbs.TicketMerge, CardVerbs.TicketFind, CardVerbs.DeskQueue, CardVerbs.DeskMine, CardVerbs.DeskOverdue,
    ];

    /// <returns>The answer to what does not belong here; null when it may be done.</returns>
    public async Task<Reply?> DeclineAsync(Turn turn, string verb, CancellationToken cancellationToken)
    {
        if (turn.IsPersonal || Anywhere.Contains(verb))
        {
            return null;
        }

        if (!AmongTheGroup.Contains(verb))
        {
            return Reply.Say(DialogTexts.OnlyInPersonalChat);
        }

        var group = (await catalogue.GetAsync(cancellationToken)).GroupOfChannel(turn.Conversation.Id);
        return group is null ? Reply.Say(DialogTexts.NoGroupsChannel) : null;
    }

    /// <summary>Words that are no command.</summary>
    public Task<Reply> WrittenAsync(Turn turn, long? threadTicketId, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Say(threadTicketId is null ? DialogTexts.ChannelHint : DialogTexts.ThreadHint));
}
