using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Cards;

/// <summary>Compares JSON with its order of properties, whatever the line breaks.</summary>
internal static class CardJson
{
    public static void ShouldBeWrittenAs(this object part, string expected) =>
        JsonConvert.SerializeObject(part, Formatting.Indented).ShouldBe(JToken.Parse(expected).ToString(Formatting.Indented));
}
