using IndupalBot.Simulator.Wire;

namespace IndupalBot.Simulator.Connector;

/// <summary>Pictures inside messages: stored by the Connector and read with the bot's token.</summary>
internal sealed class AttachmentDesk(FileStore files)
{
    public ConnectorAnswer Upload(ConnectorCall call)
    {
        var bytes = Convert.FromBase64String(call.Body.Text("originalBase64") ?? throw ConnectorException.BadSyntax("originalBase64 is missing."));
        var file = files.Add(call.Body.Text("name") ?? "attachment", call.Body.Text("type") ?? "application/octet-stream", bytes);
        return ConnectorAnswer.Created(new { id = file.Id });
    }

    public ConnectorAnswer Describe(ConnectorCall call)
    {
        var file = Find(call);
        return ConnectorAnswer.Ok(new { name = file.Name, type = file.ContentType, views = new[] { new { viewId = "original", size = file.Bytes.Length } } });
    }

    public ConnectorAnswer Download(ConnectorCall call) => ConnectorAnswer.Ok() with { File = Find(call) };

    private StoredFile Find(ConnectorCall call) =>
        files.Find(call.Route("attachmentId")) ?? throw new ConnectorException(404, "NotFound", "Attachment not found.");
}
