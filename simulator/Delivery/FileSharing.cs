using System.Text.Json;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.Connector;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Delivery;

/// <summary>
/// Files as Teams hands them over: pictures are hosted by the Connector and need the bot's token;
/// other files lie in the sender's OneDrive, with a download address that needs none.
/// </summary>
internal sealed class FileSharing(FileStore store, ServiceAddress address)
{
    public const string FilesPrefix = "/files/";
    public const string PicturesPrefix = "/sim/files/";

    public MessageAttachment Share(SentFile sent)
    {
        var file = store.Add(sent.Name, sent.ContentType, sent.Bytes);
        return sent.IsImage
            ? new(sent.ContentType, ContentUrl: PicturesPrefix + file.Id, Name: sent.Name)
            : OneDriveFile(file);
    }

    /// <summary>The attachments of the activity: the files, and for rich text the HTML copy that Teams adds.</summary>
    public IEnumerable<JsonObject> OnTheWire(Message message, ConversationKind kind, string? html)
    {
        var shared = message.Attachments.Where(a => kind == ConversationKind.Personal || a.ContentType != MessageAttachment.FileDownloadInfo);
        foreach (var attachment in shared)
        {
            var onTheWire = attachment with { ContentUrl = ConnectorUrl(attachment.ContentUrl) };
            yield return JsonSerializer.SerializeToNode(onTheWire, WireJson.Options)?.AsObject() ?? [];
        }

        if (html is not null)
        {
            yield return new() { ["contentType"] = "text/html", ["content"] = html };
        }
    }

    /// <summary>People see a picture by an address of the page, the bot by one of the Connector.</summary>
    public string? ConnectorUrl(string? url) => url?.StartsWith(PicturesPrefix, StringComparison.Ordinal) == true
        ? $"{address.ServiceUrl}v3/attachments/{url[PicturesPrefix.Length..]}/views/original"
        : url;

    private MessageAttachment OneDriveFile(StoredFile file) => new(
        MessageAttachment.FileDownloadInfo,
        JsonSerializer.SerializeToElement(new
        {
            downloadUrl = new Uri(address.Base, FilesPrefix + file.Id + "?tempauth=" + Guid.NewGuid().ToString("N")).AbsoluteUri,
            uniqueId = Guid.NewGuid().ToString(),
            fileType = Path.GetExtension(file.Name).TrimStart('.').ToLowerInvariant(),
        }),
        new Uri(address.Base, $"{FilesPrefix}{file.Id}/{Uri.EscapeDataString(file.Name)}").AbsoluteUri,
        file.Name);
}
