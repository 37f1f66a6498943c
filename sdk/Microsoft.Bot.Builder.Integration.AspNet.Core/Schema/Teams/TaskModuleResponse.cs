using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleResponse
{
    public TaskModuleResponse()
    {
    }

    public TaskModuleResponse(TaskModuleResponseBase task = null)
    {
        Task = task;
    }

    [JsonProperty("task")]
    public TaskModuleResponseBase Task { get; set; }
}
