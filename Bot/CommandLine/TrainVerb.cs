using System.Text.Json;
using IndupalBot.Integrations.Classification.Storage;

namespace IndupalBot.Bot.CommandLine;

/// <summary>
/// <c>train</c>: learns again from the corpus and keeps the model; prints its note. <c>train --nested</c>: changes nothing and prints
/// the figures of docs/classification.md, by nested cross-validation.
/// </summary>
public sealed class TrainVerb(ModelStore models)
{
    private const int SeedOfTheDocument = 11;

    public async Task<int> RunAsync(bool isNested, TextWriter output, CancellationToken cancellationToken)
    {
        object figures = isNested
            ? await models.CrossValidateAsync(SeedOfTheDocument, cancellationToken)
            : await models.TrainAsync(cancellationToken);
        await output.WriteLineAsync(JsonSerializer.Serialize(figures, ReportJson.Indented));
        return 0;
    }
}
