using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class FileInfoCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public FileInfoCard()
    {
    }

    public FileInfoCard(string uniqueId = null, string fileType = null, object etag = null)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    [JsonProperty("etag")]
    public object Etag { get; set; }

    [JsonProperty("fileType")]
    public string FileType { get; set; }

    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }
}
