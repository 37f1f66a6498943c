using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.People;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Requests;
using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs.Welcome;

/// <summary>First contact, help, and the set-up of a channel.</summary>
internal sealed class WelcomeDialog(
    DraftCards draftCards, ConversationRegister conversations, GroupDesk groups, ITeamsRoster roster, CatalogueCache catalogue) : IVerbDialog
{
    private const string Removed = "BotRemoved";

    public IReadOnlyDictionary<string, VerbHandler> Verbs => new Dictionary<string, VerbHandler>
    {
        [CardVerbs.PrivacyAccept] = AcceptAsync,
        [CardVerbs.HelpShow] = HelpAsync,
        [ExtraVerbs.SetUpChannel] = SetUpAsync,
        [CardVerbs.GroupConfirm] = ConfirmGroupAsync,
    };

    public Task<Reply> InstalledAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.IsPersonal ? Task.FromResult(Greet(turn)) : SetUpAsync(turn, new DeskAction(ExtraVerbs.SetUpChannel), cancellationToken);

    public async Task<Reply> RemovedAsync(Turn turn, CancellationToken cancellationToken)
    {
        await conversations.LeaveAsync(turn.Conversation.Id, Removed, cancellationToken);
        return Reply.Nothing;
    }

    public static Reply Greet(Turn turn) =>
        Reply.Send(new WrittenMessage(null, CardJson.Of(WelcomeCard.Build(FirstName(turn), turn.Person.PrivacyAcceptedAt is not null)), CardNames.Welcome, Repost: true));

    private async Task<Reply> AcceptAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        turn.Person.AcceptPrivacy(turn.Now);
        var card = WelcomeCard.Build(FirstName(turn), privacyAccepted: true);
        var waiting = await draftCards.RepostAsync(turn, cancellationToken);
        return new Reply
        {
            Card = card,
            Text = waiting is null ? DialogTexts.PrivacyAccepted : DialogTexts.PrivacyAcceptedWithDraft,
            Messages =
            [
                new WrittenMessage(null, CardJson.Of(card), CardNames.Welcome, ReplacesActivityId: turn.IsPress ? turn.Input.RepliesToActivityId : null),
                .. waiting is null ? Array.Empty<WrittenMessage>() : [waiting],
            ],
        };
    }

    private Task<Reply> HelpAsync(Turn turn, DeskAction action, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Send(new WrittenMessage(null, CardJson.Of(HelpCard.Build(turn.Person.Attends, turn.Person.Supervises)))) with { Text = turn.IsPress ? DialogTexts.HelpBelow : null });

    private async Task<Reply> SetUpAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        if (turn.IsPersonal)
        {
            return Reply.Say(DialogTexts.SetUpInChannel);
        }

        var card = GroupSetUpCard.Build(await OptionsAsync(turn, cancellationToken), confirmedBy: null);
        return Reply.Send(new WrittenMessage(null, CardJson.Of(card)));
    }

    private async Task<Reply> ConfirmGroupAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        if (turn.IsPersonal)
        {
            return Reply.Say(DialogTexts.SetUpInChannel);
        }

        await groups.CheckMayLinkAsync(turn.Person, cancellationToken);
        var members = await roster.MembersAsync(turn.Conversation.Id, turn.Conversation.TeamId, turn.Conversation.ServiceUrl, turn.Conversation.TenantId, cancellationToken);
        var groupId = (int)(action.Number(CardInputs.Group) ?? 0);
        await groups.LinkAsync(groupId, turn.Conversation.Id, turn.Conversation.TeamId, turn.Person, members, cancellationToken);
        var options = (await catalogue.GetAsync(cancellationToken)).Groups.Select(group => new GroupOption(group.Id, group.Name, group.Id == groupId));
        var card = GroupSetUpCard.Build([.. options], turn.Person.Name);
        return Reply.Show(card, DialogTexts.ChannelLinked) with
        {
            Messages = turn.IsPress ? [new WrittenMessage(null, CardJson.Of(card), ReplacesActivityId: turn.Input.RepliesToActivityId)] : [],
        };
    }

    private static string FirstName(Turn turn) => turn.Person.Name.Split(' ')[0];

    private async Task<IReadOnlyList<GroupOption>> OptionsAsync(Turn turn, CancellationToken cancellationToken) =>
        [.. (await catalogue.GetAsync(cancellationToken)).Groups.Select(group => new GroupOption(group.Id, group.Name, group.ChannelId == turn.Conversation.Id))];
}
