using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IndupalBot.Benchmarks.Echo;

/// <summary>A message as Teams sends it, under a new id each time.</summary>
internal sealed class MessageText
{
    private const string Mark = "@id@";

    private readonly string before;
    private readonly string after;
    private long last = 1_764_000_000_000;

    public MessageText(string serviceUrl)
    {
        var activity = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "message.json")))
            ?? throw new InvalidDataException("The sample is empty.");
        (activity["id"], activity["serviceUrl"]) = (Mark, serviceUrl);
        var parts = activity.ToJsonString(JsonSerializerOptions.Default).Split(Mark);
        (before, after) = (parts[0], parts[1]);
    }

    public byte[] Next() =>
        Encoding.UTF8.GetBytes(string.Concat(before, Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture), after));
}
