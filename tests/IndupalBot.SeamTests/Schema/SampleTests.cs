using IndupalBot.SeamTests.Samples;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Schema;

public sealed class SampleTests
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    };

    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_of_activity_survives_a_round_trip_with_all_its_fields(string name)
    {
        var sent = Sample.Read(name);

        var activity = JsonConvert.DeserializeObject<Activity>(sent.ToString(), Settings)!;
        var again = Reparsed(JsonConvert.SerializeObject(activity, Settings));

        Moments(again).ShouldBe(Moments(sent));
        WithoutMoments(again).ShouldBe(WithoutMoments(sent), StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void Unknown_fields_are_kept_at_every_level()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(
            """{"type":"message","new":1,"from":{"id":"a","new":2},"conversation":{"id":"c","new":3},"entities":[{"type":"t","new":4}]}""")!;

        activity.Properties["new"]!.Value<int>().ShouldBe(1);
        activity.From.Properties["new"]!.Value<int>().ShouldBe(2);
        activity.Conversation.Properties["new"]!.Value<int>().ShouldBe(3);
        activity.Entities[0].Properties["new"]!.Value<int>().ShouldBe(4);
    }

    private static JObject Reparsed(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static IEnumerable<DateTimeOffset> Moments(JObject activity) =>
        new[] { "timestamp", "localTimestamp" }.Select(name => DateTimeOffset.Parse(activity.Value<string>(name)!, null));

    private static string WithoutMoments(JObject activity)
    {
        var copy = (JObject)activity.DeepClone();
        copy.Remove("timestamp");
        copy.Remove("localTimestamp");
        return Sorted(copy).ToString();
    }

    private static JToken Sorted(JToken token) => token switch
    {
        JObject json => new JObject(json.Properties()
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => new JProperty(property.Name, Sorted(property.Value)))),
        JArray array => new JArray(array.Select(Sorted)),
        _ => token,
    };
}
