using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using IndupalBot.Cards;

namespace IndupalBot.UnitTests.Cards;

public sealed partial class CardTextsTests
{
    private static readonly Dictionary<string, string> Spanish = Of(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = Of(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void Every_text_is_there_in_English_and_in_Spanish() => English.Keys.ShouldBe(Spanish.Keys, ignoreOrder: true);

    [Fact]
    public void Both_languages_speak_of_the_same_values()
    {
        foreach (var (key, text) in Spanish)
        {
            Values(English[key]).ShouldBe(Values(text), key);
        }
    }

    private static Dictionary<string, string> Of(CultureInfo culture) =>
        (CardTexts.ResourceManager.GetResourceSet(culture, createIfNotExists: true, tryParents: false) ?? throw new MissingManifestResourceException(culture.Name))
        .Cast<DictionaryEntry>().ToDictionary(entry => $"{entry.Key}", entry => $"{entry.Value}");

    private static IEnumerable<string> Values(string text) => Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order();

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Placeholder();
}
