using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class InnerHttpError
{
    public InnerHttpError()
    {
    }

    public InnerHttpError(int? statusCode = default, object body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    [JsonProperty("body")]
    public object Body { get; set; }

    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }
}
