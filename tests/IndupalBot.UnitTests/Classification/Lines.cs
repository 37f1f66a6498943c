using System.Text.Json;
using IndupalBot.Integrations.Classification;
using IndupalBot.Integrations.Classification.Training;

namespace IndupalBot.UnitTests.Classification;

internal static class Lines
{
    public static IReadOnlyList<CorpusLine> Corpus() => Read("corpus.es.jsonl");

    public static IReadOnlyList<CorpusLine> HeldOut() => Read("heldout.es.jsonl");

    private static CorpusLine[] Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, new ClassificationOptions().DataFolder, file))
            .Select(line => JsonSerializer.Deserialize<CorpusLine>(line, JsonSerializerOptions.Web))
            .OfType<CorpusLine>(),
    ];
}
