using System.Text.Json;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Connector;

/// <summary>POST /v3/conversations: the 1:1 chat with a person, or a new thread in a channel. Group chats cannot be made by a bot.</summary>
internal sealed class ConversationDesk(TeamsWorld world, ConversationAccess access, MessageDesk messages, ServiceAddress address)
{
    public ConnectorAnswer Create(ConnectorCall call)
    {
        RequireTenant(call.Body);
        var channelId = call.Body.Member("channelData")?.Member("channel")?.Text("id");
        return channelId is null ? OpenChat(call.Body) : OpenThread(channelId, call.Body);
    }

    private void RequireTenant(JsonElement body)
    {
        var tenant = body.Text("tenantId") ?? body.Member("channelData")?.Member("tenant")?.Text("id");
        if (tenant != world.TenantId)
        {
            throw new ConnectorException(401, "Unauthorized", "The bot is not authorized in this tenant.");
        }
    }

    /// <summary>The same member always gives the same chat; a first message is sent each time, and its id is not told.</summary>
    private ConnectorAnswer OpenChat(JsonElement body)
    {
        JsonElement[] members = [.. body.Items("members")];
        if (body.Flag("isGroup") || members.Length != 1)
        {
            throw ConnectorException.BadSyntax("Incorrect conversation creation parameters");
        }

        var person = world.PersonById(members[0].Text("id")) ?? throw ConnectorException.BadSyntax("Bad format of user id");
        var chat = world.ChatWith(person);
        if (!chat.BotInstalled)
        {
            throw ConnectorException.NotInRoster();
        }

        access.RefuseBlocked(chat);
        if (body.Member("activity") is { } activity)
        {
            messages.Write(chat, null, activity);
        }

        return ConnectorAnswer.Created(new { id = chat.Id, serviceUrl = address.ServiceUrl });
    }

    private ConnectorAnswer OpenThread(string channelId, JsonElement body)
    {
        if (!body.Flag("isGroup") || body.Member("activity") is not { } activity)
        {
            throw ConnectorException.BadSyntax("Incorrect conversation creation parameters");
        }

        if (!world.TryFind(channelId, out var channel) || channel.Kind != ConversationKind.Channel)
        {
            throw ConnectorException.ConversationNotFound();
        }

        if (!channel.BotInstalled)
        {
            throw ConnectorException.NotInRoster();
        }

        access.RefuseBlocked(channel);
        var root = messages.Write(channel, null, activity);
        return ConnectorAnswer.Created(new { id = root.ThreadId, activityId = root.Id, serviceUrl = address.ServiceUrl });
    }
}
