using System.Text.Json;
using IndupalBot.Application.Classification;
using IndupalBot.Integrations.Classification.Storage;

namespace IndupalBot.Bot.CommandLine;

/// <summary><c>classify FILE.jsonl</c>: one JSON line for each line with a text, in the same order; a bad line gives an error line.</summary>
public sealed class ClassifyVerb(ITicketClassifier classifier, ModelStore models)
{
    /// <returns>Exit code: 0, or 1 when there is no such file.</returns>
    public async Task<int> RunAsync(string file, TextWriter output, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            await WriteAsync(output, new { error = string.Format(ClassificationTexts.Culture, ClassificationTexts.FileNotFound, file) });
            return 1;
        }

        await models.EnsureReadyAsync(cancellationToken);
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                await WriteAsync(output, await AnswerAsync(ReadLine.Of(line, number), cancellationToken));
            }
        }

        return 0;
    }

    private static Task WriteAsync(TextWriter output, object answer) =>
        output.WriteLineAsync(JsonSerializer.Serialize(answer, ReportJson.OneLine));

    private async ValueTask<object> AnswerAsync(ReadLine line, CancellationToken cancellationToken) => line.Text is { } text
        ? ClassifiedLine.Of(await classifier.ClassifyAsync(text, cancellationToken))
        : new { error = line.Error };
}
