using IndupalBot.Application.Conversations;
using IndupalBot.Application.Notifications;
using IndupalBot.Data.Outbox;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Dialogs.Welcome;

namespace IndupalBot.Dialogs;

/// <summary>A chat of several people. Not all of them may see a case, so nothing is carried out and nothing is shown: one sentence says where to go.</summary>
internal sealed class GroupChatDialog(WelcomeDialog welcome, ConversationRegister conversations)
{
    public async Task<Reply> HeardAsync(Turn turn, CancellationToken cancellationToken)
    {
        switch (turn.Input.Kind)
        {
            case TurnKind.Installed:
                return Reply.Send(new WrittenMessage(DialogTexts.InPrivate, Place: CardNames.GroupChat));
            case TurnKind.Removed:
                await conversations.ForgetPlaceAsync(CardNames.GroupChat, Destinations.Conversation(turn.Conversation.Id), cancellationToken);
                return await welcome.RemovedAsync(turn, cancellationToken);
            default:
                return Reply.Say(DialogTexts.InPrivate);
        }
    }
}
