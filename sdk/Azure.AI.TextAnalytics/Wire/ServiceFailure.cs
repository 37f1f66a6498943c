using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Reads code and message out of a refusal, so that <see cref="RequestFailedException"/> carries the inner, telling one.</summary>
internal sealed class ServiceFailure : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        (error, data) = (null, null);
        try
        {
            using var body = JsonDocument.Parse(response.Content);
            if (body.RootElement.Find("error") is { } told)
            {
                var read = new TextAnalyticsError(told);
                error = new ResponseError((string)read.ErrorCode, read.Message);
                data = read.Target is null ? null : new Dictionary<string, string> { ["Target"] = read.Target };
            }
        }
        catch (JsonException)
        {
            // A proxy on the way answers in its own words; the status tells enough.
            return false;
        }

        return error is not null;
    }
}
