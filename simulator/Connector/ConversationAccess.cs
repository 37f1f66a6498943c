using IndupalBot.Simulator.Faults;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Connector;

/// <summary>Whether the bot may act in a conversation, with the refusals of Teams.</summary>
internal sealed class ConversationAccess(TeamsWorld world, FaultBoard faults)
{
    public Conversation Installed(ConnectorCall call)
    {
        if (call.ConversationId is not { } id || !world.TryFind(id, out var conversation))
        {
            throw ConnectorException.ConversationNotFound();
        }

        return conversation.BotInstalled ? conversation : throw ConnectorException.NotInRoster();
    }

    public Conversation Writable(ConnectorCall call)
    {
        var conversation = Installed(call);
        RefuseBlocked(conversation);
        if (call.Reference?.RootId is { } rootId && world.MessageById(conversation, rootId) is null)
        {
            throw ConnectorException.ConversationNotFound();
        }

        return conversation;
    }

    public void RefuseBlocked(Conversation conversation)
    {
        if (conversation.BotBlocked || faults.Strike(FaultKind.Forbidden, conversation.Id) is not null)
        {
            throw ConnectorException.Blocked();
        }
    }
}
