using System.Globalization;
using System.Text.Json;
using IndupalBot.Simulator.Wire;

namespace IndupalBot.Simulator.Language.Analysis;

internal sealed record Document(string Id, string Text, string? Language, string? CountryHint)
{
    public int TextElements { get; } = new StringInfo(Text).LengthInTextElements;

    /// <summary>A text record, which is what is billed, has 1,000 characters.</summary>
    public int Transactions => Math.Max(1, (Text.Length + 999) / 1000);

    public static IReadOnlyList<Document> Read(JsonElement body, int most)
    {
        List<Document> documents = [.. (body.Member("analysisInput") ?? default).Items("documents").Select(ReadOne)];
        if (documents.Count == 0)
        {
            throw LanguageRefusal.Invalid("MissingInputDocuments", "The request has no documents.");
        }

        if (documents.Count > most)
        {
            throw LanguageRefusal.Invalid("InvalidDocumentBatch", $"Batch request contains too many records. Max {most} records are permitted.");
        }

        return documents.DistinctBy(document => document.Id).Count() == documents.Count
            ? documents
            : throw LanguageRefusal.Invalid("InvalidDocumentBatch", "Two documents have the same id.");
    }

    private static Document ReadOne(JsonElement document) => document.Text("id") is { Length: > 0 } id
        ? new(id, document.Text("text") ?? string.Empty, document.Text("language"), document.Text("countryHint"))
        : throw LanguageRefusal.Invalid("InvalidDocument", "A document has no id.");
}
