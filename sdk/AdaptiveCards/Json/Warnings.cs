using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>The result being read travels in the serializer's context, so the converters themselves hold no state.</summary>
internal static class Warnings
{
    public static void Warn(this JsonSerializer serializer, string message) =>
        (serializer.Context.Context as AdaptiveCardParseResult)?.Warnings.Add(new AdaptiveWarning(AdaptiveWarning.Unknown, message));
}
