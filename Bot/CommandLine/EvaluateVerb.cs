using System.Text.Json;
using IndupalBot.Application.Classification;
using IndupalBot.Integrations.Classification;
using IndupalBot.Integrations.Classification.Evaluation;
using IndupalBot.Integrations.Classification.Storage;

namespace IndupalBot.Bot.CommandLine;

/// <summary><c>evaluate FILE.jsonl</c>: the figures of the classifier on lines with a text and a label from 0 to 8.</summary>
public sealed class EvaluateVerb(ITicketClassifier classifier, ModelStore models)
{
    /// <returns>Exit code: 0, or 1 when there is nothing to evaluate.</returns>
    public async Task<int> RunAsync(string file, TextWriter output, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            return await RefuseAsync(output, string.Format(ClassificationTexts.Culture, ClassificationTexts.FileNotFound, file));
        }

        await models.EnsureReadyAsync(cancellationToken);
        var (answers, unreadable) = await AnswerAsync(file, cancellationToken);
        if (answers.Count == 0)
        {
            return await RefuseAsync(output, ClassificationTexts.NothingToEvaluate);
        }

        var report = Evaluator.Report(answers) with { UnreadableLines = unreadable };
        await output.WriteLineAsync(JsonSerializer.Serialize(report, ReportJson.Indented));
        return 0;
    }

    private static async Task<int> RefuseAsync(TextWriter output, string error)
    {
        await output.WriteLineAsync(JsonSerializer.Serialize(new { error }, ReportJson.OneLine));
        return 1;
    }

    private async Task<(List<Answer> Answers, int Unreadable)> AnswerAsync(string file, CancellationToken cancellationToken)
    {
        var answers = new List<Answer>();
        var (number, unreadable) = (0, 0);
        await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (ReadLine.Of(line, number) is { Text: { } text, Label: { } label } && ServiceLabels.IsKnown(label))
            {
                answers.Add(Answer.Of(label, await classifier.ClassifyAsync(text, cancellationToken)));
            }
            else
            {
                unreadable++;
            }
        }

        return (answers, unreadable);
    }
}
