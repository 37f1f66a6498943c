using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string theme = null)
    {
        Theme = theme;
    }

    [JsonProperty("theme")]
    public string Theme { get; set; }
}
