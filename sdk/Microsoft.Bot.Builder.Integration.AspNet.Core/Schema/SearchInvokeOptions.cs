using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class SearchInvokeOptions
{
    [JsonProperty("skip")]
    public int Skip { get; set; }

    [JsonProperty("top")]
    public int Top { get; set; }
}
