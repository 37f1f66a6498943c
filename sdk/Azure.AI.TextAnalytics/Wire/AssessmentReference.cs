using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>A target names its assessments by a JSON pointer into the whole answer: #/documents/0/sentences/1/assessments/2.</summary>
internal static partial class AssessmentReference
{
    public static JsonElement Find(string reference, IReadOnlyList<JsonElement> sentences)
    {
        var parts = Pointer().Match(reference ?? string.Empty);
        if (!parts.Success)
        {
            throw new FormatException("The answer points at no assessment.");
        }

        return sentences[Number(parts, "sentence")].List("assessments")[Number(parts, "assessment")];
    }

    private static int Number(Match parts, string name) => int.Parse(parts.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^#/documents/\d+/sentences/(?<sentence>\d+)/assessments/(?<assessment>\d+)$")]
    private static partial Regex Pointer();
}
