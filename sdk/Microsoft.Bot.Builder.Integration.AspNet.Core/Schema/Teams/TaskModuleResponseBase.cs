using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleResponseBase
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string type = null)
    {
        Type = type;
    }

    [JsonProperty("type")]
    public string Type { get; set; }
}
