using System.Text.Json;

namespace IndupalBot.Bot.CommandLine;

/// <summary>A line of a JSON Lines file: what it holds, or what is wrong with it.</summary>
internal sealed record ReadLine(string? Text, int? Label, string? Error)
{
    public static ReadLine Of(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Of(json.RootElement, number)
                : Wrong(ClassificationTexts.LineIsNotJson, number);
        }
        catch (JsonException)
        {
            return Wrong(ClassificationTexts.LineIsNotJson, number);
        }
    }

    private static ReadLine Of(JsonElement line, int number) =>
        line.TryGetProperty("text", out var text) && TextOf(text) is { } value
            ? new ReadLine(value, LabelOf(line), null)
            : Wrong(ClassificationTexts.LineHasNoText, number);

    /// <summary>A lone half of an emoji, escaped in JSON, cannot be read as text.</summary>
    private static string? TextOf(JsonElement text)
    {
        try
        {
            return text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static int? LabelOf(JsonElement line) =>
        line.TryGetProperty("label", out var label) && label.ValueKind == JsonValueKind.Number && label.TryGetInt32(out var value)
            ? value
            : null;

    private static ReadLine Wrong(string text, int number) =>
        new(null, null, string.Format(ClassificationTexts.Culture, text, number));
}
