using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class FileDownloadInfo
{
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    public FileDownloadInfo()
    {
    }

    public FileDownloadInfo(string downloadUrl = null, string uniqueId = null, string fileType = null, object etag = null)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    [JsonProperty("downloadUrl")]
    public string DownloadUrl { get; set; }

    [JsonProperty("etag")]
    public object Etag { get; set; }

    [JsonProperty("fileType")]
    public string FileType { get; set; }

    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }
}
