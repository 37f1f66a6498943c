using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
    {
        To = to?.ToList();
        Actions = actions?.ToList();
    }

    public SuggestedActions(IList<string> to = null, IList<CardAction> actions = null)
    {
        To = to?.ToList();
        Actions = actions?.ToList();
    }

    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }

    [JsonProperty("to")]
    public IList<string> To { get; set; }
}
