using System.Collections;
using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The field "endorsements" of a published key: the channels that may sign with it.</summary>
internal static class Endorsements
{
    public static FrozenSet<string> Of(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) ? Names(value).ToFrozenSet() : [];

    private static IEnumerable<string> Names(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array =>
            array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()),
        string => [],
        IEnumerable items => items.OfType<string>(),
        _ => [],
    };
}
