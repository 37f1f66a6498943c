using System.Text.Json;

namespace IndupalBot.Simulator.World;

public sealed record MessageAttachment(string ContentType, JsonElement? Content = null, string? ContentUrl = null, string? Name = null)
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    public const string FileDownloadInfo = "application/vnd.microsoft.teams.file.download.info";

    public bool IsCard => ContentType == AdaptiveCard && Content?.ValueKind == JsonValueKind.Object;
}
