using System.Text.Json;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Connector;

/// <summary>Send, reply, update and delete.</summary>
internal sealed class MessageDesk(TeamsWorld world, ConversationAccess access)
{
    public ConnectorAnswer Send(ConnectorCall call) => Post(call, call.Reference?.RootId);

    /// <summary>In a channel the answer joins the thread of the message that it answers; in a chat it is one more message.</summary>
    public ConnectorAnswer Reply(ConnectorCall call)
    {
        var conversation = access.Installed(call);
        var answered = world.MessageById(conversation, call.Route("activityId"));
        var rootId = call.Reference?.RootId ?? answered?.RootId ?? answered?.Id;
        return Post(call, conversation.Kind == ConversationKind.Channel ? rootId : null);
    }

    public ConnectorAnswer Update(ConnectorCall call)
    {
        var conversation = access.Writable(call);
        var own = OwnMessage(conversation, call);
        var content = ActivityContent.Read(call.Body);
        var updated = world.Edit(conversation, own.Id, content.Fill) ?? throw ConnectorException.ActivityNotFound();
        return ConnectorAnswer.Ok(new { id = updated.Id });
    }

    public ConnectorAnswer Delete(ConnectorCall call)
    {
        var conversation = access.Writable(call);
        var own = OwnMessage(conversation, call);
        _ = world.Delete(conversation, own.Id) ?? throw ConnectorException.ActivityNotFound();
        return ConnectorAnswer.Ok();
    }

    public Message Write(Conversation conversation, string? rootId, JsonElement activity)
    {
        var content = ActivityContent.Read(activity);
        return world.Post(conversation, world.BotAuthor, message => content.Fill(message) with { RootId = rootId });
    }

    private ConnectorAnswer Post(ConnectorCall call, string? rootId)
    {
        var conversation = access.Writable(call);
        switch (call.Body.Text("type"))
        {
            case "message":
                return ConnectorAnswer.Created(new { id = Write(conversation, rootId, call.Body).Id });
            case "typing":
                world.Events.Publish("typing", new { conversationId = conversation.Id, rootId, from = world.BotAuthor });
                return new(202, new { id = "" });
            default:
                throw ConnectorException.BadSyntax("Unknown activity type.");
        }
    }

    private Message OwnMessage(Conversation conversation, ConnectorCall call)
    {
        var message = world.MessageById(conversation, call.Route("activityId"));
        if (message is null or { Deleted: true })
        {
            throw ConnectorException.ActivityNotFound();
        }

        return message.From.IsBot ? message : throw ConnectorException.NotPermitted();
    }
}
