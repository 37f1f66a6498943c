using System.Text.Json.Nodes;
using IndupalBot.Simulator.Cards;
using IndupalBot.Simulator.Driver;
using IndupalBot.Simulator.World;

namespace IndupalBot.IntegrationTests.Robustness;

/// <summary>Activities written by hand, for what no Teams client would send.</summary>
internal sealed class Activities(HelpDesk desk, PersonDriver person)
{
    public static Activities Of(HelpDesk desk, PersonDriver person) => new(desk, person);

    /// <summary>Every kind that Teams sends, each as it would come from this person.</summary>
    public IReadOnlyDictionary<string, JsonObject> OfEveryKind() => new Dictionary<string, JsonObject>
    {
        ["message"] = Message("No me enciende el computador"),
        ["adaptiveCard/action"] = Invoke("adaptiveCard/action", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "privacy.accept", ["data"] = new JsonObject() },
            ["trigger"] = "manual",
        }),
        ["composeExtension/query"] = Invoke("composeExtension/query", new JsonObject { ["commandId"] = "buscar" }),
        ["installationUpdate"] = With(Envelope("installationUpdate"), "action", "add"),
        ["conversationUpdate"] = With(Envelope("conversationUpdate"), "membersAdded", new JsonArray(new JsonObject { ["id"] = person.Person.Id })),
        ["messageUpdate"] = With(Envelope("messageUpdate"), "text", "otra cosa"),
        ["messageDelete"] = Envelope("messageDelete"),
        ["messageReaction"] = With(Envelope("messageReaction"), "reactionsAdded", new JsonArray(new JsonObject { ["type"] = "like" })),
        ["event"] = With(Envelope("event"), "name", "application/vnd.microsoft.readReceipt"),
        ["typing"] = Envelope("typing"),
        ["trace"] = Envelope("trace"),
    };

    public JsonObject Message(string text) => With(Envelope("message"), "text", text);

    public JsonObject Invoke(string name, JsonNode? value)
    {
        var activity = With(Envelope("invoke"), "name", name);
        activity["value"] = value;
        return activity;
    }

    /// <summary>The button of that message, pressed.</summary>
    public string Press(MessageView message, string button)
    {
        var pressed = message.CardView?.Find(button) ?? throw new ArgumentException($"No button {button}", nameof(button));
        var activity = Invoke("adaptiveCard/action", new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["verb"] = pressed.Verb,
                ["data"] = DataOf(pressed),
            },
            ["trigger"] = "manual",
        });
        activity["replyToId"] = message.Id;
        return activity.ToJsonString();
    }

    /// <summary>The same, written or done in a channel.</summary>
    public JsonObject In(Conversation channel, JsonObject activity)
    {
        activity["conversation"] = new JsonObject { ["id"] = channel.Id, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = desk.Teams.World.TenantId };
        activity["channelData"]?.AsObject().Add("team", new JsonObject { ["id"] = channel.Team?.Id });
        return activity;
    }

    /// <summary>The same, by somebody whom nobody has seen yet.</summary>
    public static JsonObject ByAStranger(JsonObject activity)
    {
        activity["from"] = new JsonObject { ["id"] = "29:1stranger", ["name"] = "Nadie Conocido", ["aadObjectId"] = Guid.NewGuid().ToString() };
        return activity;
    }

    private static JsonObject DataOf(CardButton button)
    {
        var data = button.Data is { } own ? JsonNode.Parse(own.GetRawText())?.AsObject() ?? [] : [];
        foreach (var input in button.Inputs.Where(input => !string.IsNullOrEmpty(input.Value)))
        {
            data[input.Id] = input.Value;
        }

        return data;
    }

    private static JsonObject With(JsonObject activity, string name, JsonNode value)
    {
        activity[name] = value;
        return activity;
    }

    private JsonObject Envelope(string type)
    {
        var world = desk.Teams.World;
        return new()
        {
            ["type"] = type,
            ["id"] = Guid.NewGuid().ToString(),
            ["timestamp"] = desk.Now.ToString("O"),
            ["serviceUrl"] = new Uri(desk.Teams.BaseAddress, "/amer/").AbsoluteUri,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = person.Person.Id, ["name"] = person.Person.Name, ["aadObjectId"] = person.Person.AadObjectId },
            ["conversation"] = new JsonObject { ["id"] = person.Person.ChatId, ["conversationType"] = "personal", ["tenantId"] = world.TenantId },
            ["recipient"] = new JsonObject { ["id"] = world.Bot.Id, ["name"] = world.Bot.Name },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = world.TenantId } },
            ["locale"] = "es-CO",
        };
    }
}
