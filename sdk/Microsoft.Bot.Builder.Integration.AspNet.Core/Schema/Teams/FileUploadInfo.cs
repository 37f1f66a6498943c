using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class FileUploadInfo
{
    public FileUploadInfo()
    {
    }

    public FileUploadInfo(
        string name = null,
        string uploadUrl = null,
        string contentUrl = null,
        string uniqueId = null,
        string fileType = null)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    [JsonProperty("fileType")]
    public string FileType { get; set; }

    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }

    [JsonProperty("uploadUrl")]
    public string UploadUrl { get; set; }
}
