using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = null)
    {
        Value = value;
    }

    [JsonProperty("value")]
    public TaskModuleTaskInfo Value { get; set; }
}
