using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace IndupalBot.Benchmarks.Micro;

/// <summary>From the text of a request to an activity, and back to that of an answer, with the connector's own settings.</summary>
public class ActivityParsing
{
    private readonly string message = Samples.Text("message");
    private readonly string press = Samples.Text("invoke-card");
    private readonly Activity parsed;
    private readonly JsonSerializerSettings reading;
    private readonly JsonSerializerSettings writing;

    public ActivityParsing()
    {
        using var client = new ConnectorClient(new Uri("https://smba.trafficmanager.net/"), new NoCredentials(), new HttpClient(), disposeHttpClient: true);
        (reading, writing) = (client.DeserializationSettings, client.SerializationSettings);
        parsed = ReadMessage();
    }

    [Benchmark]
    public Activity ReadMessage() => Read(message);

    [Benchmark]
    public Activity ReadPress() => Read(press);

    [Benchmark]
    public string Write() => JsonConvert.SerializeObject(parsed, writing);

    private Activity Read(string text) =>
        JsonConvert.DeserializeObject<Activity>(text, reading) ?? throw new InvalidDataException("The sample is empty.");

    private sealed class NoCredentials : ServiceClientCredentials;
}
