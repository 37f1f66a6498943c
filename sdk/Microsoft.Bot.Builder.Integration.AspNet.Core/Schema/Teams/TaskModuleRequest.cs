using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleRequest
{
    public TaskModuleRequest()
    {
    }

    public TaskModuleRequest(object data = null, TaskModuleRequestContext context = null)
    {
        Data = data;
        Context = context;
    }

    [JsonProperty("context")]
    public TaskModuleRequestContext Context { get; set; }

    [JsonProperty("data")]
    public object Data { get; set; }
}
