using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata of an activity; its type says what the other fields are.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonExtensionData]
    public JObject Properties { get; set; } = [];

    public T GetAs<T>() => ToJson().ToObject<T>(WireJson.Serializer);

    public void SetAs<T>(T obj)
    {
        var copy = JObject.FromObject(obj, WireJson.Serializer).ToObject<Entity>(WireJson.Serializer);
        (Type, Properties) = (copy.Type, copy.Properties);
    }

    public bool Equals(Entity other) => other is not null && JToken.DeepEquals(ToJson(), other.ToJson());

    public override bool Equals(object obj) => Equals(obj as Entity);

    public override int GetHashCode() => Type is null ? 0 : Type.GetHashCode(StringComparison.Ordinal);

    private JObject ToJson() => JObject.FromObject(this, WireJson.Serializer);
}
