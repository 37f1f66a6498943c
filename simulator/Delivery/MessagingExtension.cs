using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Delivery;

/// <summary>The bot's message extension as the Teams app uses it: a box that searches, an action over a message, a link that is pasted.</summary>
internal sealed class MessagingExtension(TeamsWorld world, TeamsClient client, FileSharing files)
{
    private const string SearchCommand = "buscar";
    private const string CreateCommand = "crear";
    private const string SearchParameter = "q";
    private const int PageSize = 25;

    /// <summary>With an empty box Teams asks for what to show at first.</summary>
    public Task<InvokeOutcome> SearchAsync(Person person, Conversation conversation, string text, int skip)
    {
        var parameter = text.Length == 0
            ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" }
            : new JsonObject { ["name"] = SearchParameter, ["value"] = text };
        return client.InvokeAsync(person, conversation, about: null, "composeExtension/query", new JsonObject
        {
            ["commandId"] = SearchCommand,
            ["parameters"] = new JsonArray(parameter),
            ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = PageSize },
        });
    }

    public Task<InvokeOutcome> UnfurlAsync(Person person, Conversation conversation, string url) =>
        client.InvokeAsync(person, conversation, about: null, "composeExtension/queryLink", new JsonObject { ["url"] = url });

    /// <summary>Opens the dialog over a message.</summary>
    public Task<InvokeOutcome> OpenAsync(Person person, Conversation conversation, Message message) =>
        client.InvokeAsync(person, conversation, about: null, "composeExtension/fetchTask", Action(conversation, message));

    /// <summary>Sends what was filled in.</summary>
    public Task<InvokeOutcome> SubmitAsync(Person person, Conversation conversation, Message message, JsonNode data)
    {
        var action = Action(conversation, message);
        action["data"] = data.DeepClone();
        return client.InvokeAsync(person, conversation, about: null, "composeExtension/submitAction", action);
    }

    private JsonObject Action(Conversation conversation, Message message) => new()
    {
        ["commandId"] = CreateCommand,
        ["commandContext"] = "message",
        ["context"] = new JsonObject { ["theme"] = "default" },
        ["messagePayload"] = Payload(conversation, message),
    };

    private JsonObject Payload(Conversation conversation, Message message) => new()
    {
        ["id"] = message.Id,
        ["replyToId"] = message.RootId,
        ["createdDateTime"] = message.At.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        ["lastModifiedDateTime"] = message.EditedAt?.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        ["deleted"] = message.Deleted,
        ["importance"] = "normal",
        ["locale"] = "es-co",
        ["from"] = From(message.From),
        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = Html(message) },
        ["attachments"] = new JsonArray([.. message.Attachments.Where(each => each.ContentType == MessageAttachment.FileDownloadInfo).Select(Reference)]),
        ["mentions"] = new JsonArray(),
        ["reactions"] = new JsonArray(),
        ["linkToMessage"] = $"https://teams.microsoft.com/l/message/{conversation.Id}/{message.Id}?tenantId={world.TenantId}",
    };

    private JsonObject From(Author author) => world.PersonById(author.Id) is { } person
        ? new() { ["user"] = new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = person.AadObjectId, ["displayName"] = person.Name } }
        : new() { ["application"] = new JsonObject { ["applicationIdentityType"] = "bot", ["id"] = world.Bot.AppId, ["displayName"] = author.Name } };

    private string Html(Message message)
    {
        var mention = RichText.Mention(world.Bot);
        var text = WebUtility.HtmlEncode(message.Text)
            .Replace(WebUtility.HtmlEncode(mention), $"<at id=\"0\">{world.Bot.Name}</at>", StringComparison.Ordinal)
            .Replace("\n", "<br>", StringComparison.Ordinal);
        var pictures = message.Attachments
            .Where(each => each.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase))
            .Select(each => $"<img alt=\"image\" src=\"{files.ConnectorUrl(each.ContentUrl)}\" itemtype=\"http://schema.skype.com/AMSImage\">");
        return $"<div><p>{text}</p>{string.Concat(pictures)}</div>";
    }

    private static JsonNode Reference(MessageAttachment file) => new JsonObject
    {
        ["id"] = Guid.NewGuid().ToString(),
        ["contentType"] = "reference",
        ["contentUrl"] = file.ContentUrl,
        ["name"] = file.Name,
    };
}
