using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

internal static class CardReader
{
    public static AdaptiveCardParseResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var result = new AdaptiveCardParseResult();
        try
        {
            result.Card = Read(json, result);
        }
        catch (JsonException exception)
        {
            throw new AdaptiveSerializationException(exception.Message, exception);
        }

        return result;
    }

    private static AdaptiveCard Read(string json, AdaptiveCardParseResult result)
    {
        var root = Load(json);
        if (root.Text("type") != AdaptiveCard.TypeName)
        {
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveCard.TypeName}'");
        }

        // A card of a version to come may hold what we cannot read: its fallback text is read instead.
        var version = VersionOf(root);
        if (version > AdaptiveCard.KnownSchemaVersion)
        {
            return FallbackCard(root, version, result);
        }

        var serializer = JsonSerializer.Create();
#pragma warning disable SYSLIB0050 // Newtonsoft.Json has no other way to hand a converter something of this one reading.
        serializer.Context = new StreamingContext(StreamingContextStates.Other, result);
#pragma warning restore SYSLIB0050
        var card = (AdaptiveCard)TypedElementConverter.Read(root, typeof(AdaptiveCard), serializer);
        card.Version = version;
        return card;
    }

    private static JObject Load(string json)
    {
        // Dates stay the texts they are.
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, ArrayPool = CharPool.Shared };
        return JObject.Load(reader);
    }

    private static AdaptiveSchemaVersion VersionOf(JObject root) => root.Text("version") is { Length: > 0 } text
        ? new AdaptiveSchemaVersion(text)
        : AdaptiveCard.OnDeserializingMissingVersion?.Invoke()
            ?? throw new AdaptiveSerializationException("Required property 'version' not found on AdaptiveCard");

    private static AdaptiveCard FallbackCard(JObject root, AdaptiveSchemaVersion version, AdaptiveCardParseResult result)
    {
        result.Warnings.Add(new AdaptiveWarning(AdaptiveWarning.UnsupportedSchemaVersion, $"Schema version '{version}' is not supported"));
        var text = root.Text("fallbackText") ?? string.Empty;
        return new AdaptiveCard(AdaptiveCard.KnownSchemaVersion) { FallbackText = text, Body = [new AdaptiveTextBlock(text) { Wrap = true }] };
    }
}
