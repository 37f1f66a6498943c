using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard()
    {
    }

    public FileConsentCard(
        string description = null,
        long? sizeInBytes = default,
        object acceptContext = null,
        object declineContext = null)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    [JsonProperty("acceptContext")]
    public object AcceptContext { get; set; }

    [JsonProperty("declineContext")]
    public object DeclineContext { get; set; }

    [JsonProperty("description")]
    public string Description { get; set; }

    [JsonProperty("sizeInBytes")]
    public long? SizeInBytes { get; set; }
}
