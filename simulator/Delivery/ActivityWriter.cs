using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.Connector;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Delivery;

/// <summary>Writes activities with the fields, ids and habits of Teams.</summary>
internal sealed class ActivityWriter(TeamsWorld world, ServiceAddress address)
{
    private const string TimeZone = "America/Bogota";
    private static readonly TimeZoneInfo Local = TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public JsonObject Message(Person person, Conversation conversation, Message message, IEnumerable<JsonObject> attachments, JsonObject? mention)
    {
        var activity = Envelope("message", message.Id, person, conversation, conversation.Kind == ConversationKind.Channel ? message.RootId ?? message.Id : null);
        activity["text"] = message.Text;
        activity["textFormat"] = "plain";
        activity["attachments"] = new JsonArray([.. attachments]);
        if (mention is not null)
        {
            activity["entities"]?.AsArray().Add((JsonNode)mention);
        }

        return activity;
    }

    /// <summary>Action.Submit comes as a message without text: its data are the value, the card is what it replies to.</summary>
    public JsonObject Submit(Person person, Conversation conversation, Message card, JsonNode data)
    {
        var activity = Envelope("message", world.NextMessageId(), person, conversation, ThreadOf(conversation, card));
        activity["value"] = data;
        activity["replyToId"] = card.Id;
        activity["channelData"]?.AsObject().Add("source", new JsonObject { ["name"] = "message" });
        return activity;
    }

    public JsonObject Invoke(Person person, Conversation conversation, Message? about, string name, JsonNode? value)
    {
        var activity = Envelope("invoke", EventId(), person, conversation, about is null ? null : ThreadOf(conversation, about));
        activity["name"] = name;
        activity["value"] = value;
        if (about is not null)
        {
            activity["replyToId"] = about.Id;
            activity["channelData"]?.AsObject().Add("source", new JsonObject { ["name"] = "message" });
        }

        return activity;
    }

    public JsonObject InstallationUpdate(Person person, Conversation conversation, bool added)
    {
        var activity = Envelope("installationUpdate", EventId(), person, conversation, null);
        activity["action"] = added ? "add" : "remove";
        SelectChannel(activity, conversation);
        return activity;
    }

    public JsonObject BotMembership(Person person, Conversation conversation, bool added) =>
        Membership(world.Bot.Id, person, conversation, added);

    public JsonObject Membership(Person person, Conversation conversation, bool added)
    {
        var activity = Membership(person.Id, person, conversation, added);
        activity[added ? "membersAdded" : "membersRemoved"]?[0]?.AsObject().Add("aadObjectId", person.AadObjectId);
        return activity;
    }

    private JsonObject Membership(string memberId, Person by, Conversation conversation, bool added)
    {
        var activity = Envelope("conversationUpdate", EventId(), by, conversation, null);
        activity[added ? "membersAdded" : "membersRemoved"] = new JsonArray(new JsonObject { ["id"] = memberId });
        if (conversation.Kind == ConversationKind.Channel)
        {
            activity["channelData"]?.AsObject().Add("eventType", added ? "teamMemberAdded" : "teamMemberRemoved");
        }

        SelectChannel(activity, conversation);
        return activity;
    }

    public JsonObject Edited(Person person, Conversation conversation, Message message)
    {
        var activity = Envelope("messageUpdate", message.Id, person, conversation, ThreadOf(conversation, message));
        activity["text"] = message.Text;
        activity["channelData"]?.AsObject().Add("eventType", "editMessage");
        return activity;
    }

    public JsonObject Deleted(Person person, Conversation conversation, Message message)
    {
        var activity = Envelope("messageDelete", message.Id, person, conversation, ThreadOf(conversation, message));
        activity["channelData"]?.AsObject().Add("eventType", "softDeleteMessage");
        return activity;
    }

    public JsonObject Reacted(Person person, Conversation conversation, Message message, string reaction, bool added)
    {
        var activity = Envelope("messageReaction", EventId(), person, conversation, ThreadOf(conversation, message));
        activity["replyToId"] = message.Id;
        activity[added ? "reactionsAdded" : "reactionsRemoved"] = new JsonArray(new JsonObject { ["type"] = reaction });
        return activity;
    }

    private static string EventId() => $"f:{Guid.NewGuid()}";

    private static string? ThreadOf(Conversation conversation, Message message) =>
        conversation.Kind == ConversationKind.Channel ? message.RootId ?? message.Id : null;

    private static void SelectChannel(JsonObject activity, Conversation conversation)
    {
        if (conversation.Channel is { } channel)
        {
            activity["channelData"]?.AsObject().Add("settings", new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = channel.Id } });
        }
    }

    private JsonObject Envelope(string type, string id, Person person, Conversation conversation, string? rootId)
    {
        var now = world.Clock.GetUtcNow();
        return new()
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture),
            ["localTimestamp"] = TimeZoneInfo.ConvertTime(now, Local).ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = TimeZone,
            ["serviceUrl"] = address.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = person.Id, ["name"] = person.Name, ["aadObjectId"] = person.AadObjectId },
            ["conversation"] = ConversationAccount(conversation, rootId),
            ["recipient"] = new JsonObject { ["id"] = world.Bot.Id, ["name"] = world.Bot.Name },
            ["entities"] = new JsonArray(ClientInfo(person)),
            ["channelData"] = ChannelData(conversation),
            ["locale"] = person.Locale,
        };
    }

    private JsonObject ConversationAccount(Conversation conversation, string? rootId)
    {
        var account = new JsonObject
        {
            ["conversationType"] = JsonNamingPolicy.CamelCase.ConvertName(conversation.Kind.ToString()),
            ["tenantId"] = world.TenantId,
            ["id"] = rootId is null ? conversation.Id : ConversationReference.Thread(conversation.Id, rootId),
        };
        if (conversation.Kind != ConversationKind.Personal)
        {
            account["isGroup"] = true;
            account["name"] = conversation.Name;
        }

        return account;
    }

    private JsonObject ChannelData(Conversation conversation)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = world.TenantId } };
        if (conversation is { Team: { } team, Channel: { } channel })
        {
            data["team"] = new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.AadGroupId };
            data["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name };
            data["teamsTeamId"] = team.Id;
            data["teamsChannelId"] = channel.Id;
        }

        return data;
    }

    private static JsonObject ClientInfo(Person person) => new()
    {
        ["type"] = "clientInfo",
        ["locale"] = person.Locale,
        ["country"] = "CO",
        ["platform"] = "Web",
        ["timezone"] = TimeZone,
    };
}
