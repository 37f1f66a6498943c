using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Json;

/// <summary>Looks through what was read into AdditionalProperties.</summary>
internal static class ExtensionData
{
    public static void Review(object owner, IDictionary<string, object> extra, string type, JsonSerializer serializer)
    {
        if (extra is not { Count: > 0 })
        {
            return;
        }

        DropKnown(owner, extra, serializer);
        foreach (var name in extra.Keys)
        {
            serializer.Warn($"Unknown property '{name}' on '{type}'");
        }
    }

    // Known properties land there too when their value is null or the default.
    private static void DropKnown(object owner, IDictionary<string, object> extra, JsonSerializer serializer)
    {
        var contract = (JsonObjectContract)serializer.ContractResolver.ResolveContract(owner.GetType());
        foreach (var name in extra.Keys.Where(name => contract.Properties.GetClosestMatchProperty(name) is not null).ToList())
        {
            extra.Remove(name);
        }
    }
}
