using System.Text.Json;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.Connector;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Delivery;

/// <summary>A file that the bot offers: the person takes it into their OneDrive, or not. Taken, the bot uploads it.</summary>
internal sealed class FileConsent(TeamsClient client, FileStore store, ServiceAddress address)
{
    public const string CardType = "application/vnd.microsoft.teams.card.file.consent";

    public Task<InvokeOutcome> AnswerAsync(Person person, Conversation conversation, Message offer, bool accepted)
    {
        var card = offer.Attachments.FirstOrDefault(a => a.ContentType == CardType) ?? throw new InvalidOperationException("The message offers no file.");
        var context = card.Content?.Member(accepted ? "acceptContext" : "declineContext");
        var value = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = accepted ? "accept" : "decline",
            ["context"] = context is { } given ? JsonNode.Parse(given.GetRawText()) : null,
        };
        if (accepted)
        {
            value["uploadInfo"] = JsonSerializer.SerializeToNode(UploadInfo(card.Name ?? "archivo"));
        }

        return client.InvokeAsync(person, conversation, offer, "fileConsent/invoke", value);
    }

    private object UploadInfo(string name)
    {
        var file = store.Add(name, "application/octet-stream", []);
        return new
        {
            contentUrl = new Uri(address.Base, $"{FileSharing.FilesPrefix}{file.Id}/{Uri.EscapeDataString(name)}").AbsoluteUri,
            name,
            uploadUrl = new Uri(address.Base, FileSharing.FilesPrefix + file.Id).AbsoluteUri,
            uniqueId = file.Id,
            fileType = Path.GetExtension(name).TrimStart('.').ToLowerInvariant(),
        };
    }
}
