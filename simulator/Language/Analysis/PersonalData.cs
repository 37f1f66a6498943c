using System.Text.RegularExpressions;

namespace IndupalBot.Simulator.Language.Analysis;

/// <summary>Personal data by its shape.</summary>
internal static partial class PersonalData
{
    private const double Sure = 0.8;

    private static (string Category, Regex Shape)[] Known => [("Email", Email()), ("PhoneNumber", Phone()), ("EUNationalIdentificationNumber", IdentityNumber())];

    public static Dictionary<string, object?> Recognise(Document document, Offsets offsets, string[] categories)
    {
        var letters = document.Text.ToCharArray();
        List<(int Place, object Entity)> entities = [];
        foreach (var (category, shape) in Known.Where(known => categories is [] || categories.Contains(known.Category)))
        {
            foreach (var found in shape.Matches(document.Text).Where(found => letters[found.Index] != '*'))
            {
                Array.Fill(letters, '*', found.Index, found.Length);
                entities.Add((found.Index, EntityOf(document.Text, category, found, offsets)));
            }
        }

        return new() { ["redactedText"] = new string(letters), ["entities"] = entities.OrderBy(one => one.Place).Select(one => one.Entity).ToList() };
    }

    private static object EntityOf(string text, string category, Match found, Offsets offsets) => new
    {
        text = found.Value,
        category,
        offset = offsets.At(text, found.Index),
        length = offsets.Length(text, found.Index, found.Length),
        confidenceScore = Sure,
    };

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<!\d)(\+57 ?)?(3\d{2}[ -]?\d{3}[ -]?\d{4}|60\d[ -]?\d{7})(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<!\d)(\d{1,3}(\.\d{3}){2,3}|\d{8,10})(?!\d)")]
    private static partial Regex IdentityNumber();
}
