using System.Text.Json;
using System.Text.RegularExpressions;
using IndupalBot.Simulator.Wire;

namespace IndupalBot.Simulator.Language.Analysis;

/// <summary>The analyses that are answered at once, and what all analyses have in common.</summary>
internal static partial class TextAnalysis
{
    private const string ModelVersion = "2025-01-01";
    private const int MostTextElements = 5120;

    private static readonly string[] Languages = ["es", "en", "pt", "fr", "it", "de"];

    public static object Answer(JsonElement body, bool showStatistics)
    {
        var kind = body.Text("kind") ?? string.Empty;
        var parameters = body.Member("parameters") ?? default;
        Check(parameters);
        var (most, analyse) = AnalysisOf(kind, parameters);
        var documents = Document.Read(body, most);
        var (results, errors) = Split(documents, showStatistics, analyse, MostTextElements);
        return new
        {
            kind = kind + "Results",
            results = new
            {
                documents = results,
                errors,
                modelVersion = ModelVersion,
                statistics = showStatistics ? Statistics(documents, errors.Count) : null,
            },
        };
    }

    /// <summary>A bad document gets an error of its own and spoils none of the others.</summary>
    public static (List<object> Results, List<object> Errors) Split(
        IReadOnlyList<Document> documents, bool showStatistics, Func<Document, Dictionary<string, object?>> analyse, int mostTextElements)
    {
        var (results, errors) = (new List<object>(), new List<object>());
        foreach (var document in documents)
        {
            if (Refuse(document, mostTextElements) is { } refusal)
            {
                errors.Add(new { id = document.Id, error = refusal });
                continue;
            }

            var result = analyse(document);
            (result["id"], result["warnings"]) = (document.Id, Array.Empty<object>());
            result["statistics"] = showStatistics ? new { charactersCount = document.Text.Length, transactionsCount = document.Transactions } : null;
            results.Add(result.Where(entry => entry.Value is not null).ToDictionary());
        }

        return (results, errors);
    }

    public static object Statistics(IReadOnlyList<Document> documents, int refused) => new
    {
        documentsCount = documents.Count,
        validDocumentsCount = documents.Count - refused,
        erroneousDocumentsCount = refused,
        transactionsCount = documents.Sum(document => document.Transactions),
    };

    private static (int Most, Func<Document, Dictionary<string, object?>> Analyse) AnalysisOf(string kind, JsonElement parameters)
    {
        var offsets = new Offsets(parameters.Text("stringIndexType"));
        return kind switch
        {
            "LanguageDetection" => (1000, LanguageWords.Detect),
            "SentimentAnalysis" => (10, document => new SentimentReader(document, offsets, parameters.Flag("opinionMining")).Read()),
            "KeyPhraseExtraction" => (10, KeyPhrases.Extract),
            "PiiEntityRecognition" => (5, document => PersonalData.Recognise(document, offsets, [.. parameters.Items("piiCategories").Select(category => category.GetString() ?? string.Empty)])),
            _ => throw LanguageRefusal.Invalid("InvalidParameterValue", "The simulator does not play this kind of analysis."),
        };
    }

    private static object? Refuse(Document document, int mostTextElements) => document switch
    {
        { Text: "" } => InvalidArgument("InvalidDocument", "Document text is empty."),
        _ when document.TextElements > mostTextElements => InvalidArgument("InvalidDocument", $"A document has more than {mostTextElements} text elements."),
        { Language: { } language } when !Languages.Contains(language.Split('-')[0]) => InvalidArgument("UnsupportedLanguageCode", "This language is not supported."),
        { CountryHint: { Length: > 0 } hint } when !Country().IsMatch(hint) => InvalidArgument("InvalidCountryHint", "A country hint has two letters."),
        _ => null,
    };

    private static object InvalidArgument(string innerCode, string message) => LanguageRefusal.ErrorOf("InvalidArgument", message, innerCode);

    private static void Check(JsonElement parameters)
    {
        if (parameters.Text("modelVersion") is { } version && version != "latest" && !ModelDate().IsMatch(version))
        {
            throw LanguageRefusal.Invalid("ModelVersionIncorrect", "There is no such model version.");
        }
    }

    [GeneratedRegex("^[A-Za-z]{2}$")]
    private static partial Regex Country();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex ModelDate();
}
