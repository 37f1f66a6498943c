using Azure;
using Azure.AI.TextAnalytics;
using IndupalBot.Application.Classification;
using IndupalBot.Application.Privacy;

namespace IndupalBot.Integrations.Classification.SecondOpinion;

/// <summary>What Azure AI Language thinks a request is for. The text is redacted here, on its only way out.</summary>
internal sealed class AzureOpinion(TextAnalyticsClient client, SecondOpinionOptions options)
{
    /// <summary>Characters; what a request is about is said in its first lines, and each thousand is billed.</summary>
    private const int Longest = 2000;

    private static readonly TimeSpan PollingInterval = TimeSpan.FromMilliseconds(150);

    /// <summary>What would leave the process for a text.</summary>
    public static string Outgoing(string text) => Cut(Redactor.Redact(Cut(text, Longest * 2)), Longest);

    /// <returns>Null when there is no opinion that could be one of ours.</returns>
    /// <exception cref="RequestFailedException">The service refused.</exception>
    public async Task<ServiceGuess?> AskAsync(string outgoing, CancellationToken cancellationToken)
    {
        var asked = await client.SingleLabelClassifyAsync(
            WaitUntil.Started,
            [outgoing],
            options.Project,
            options.Deployment,
            options.Language,
            new SingleLabelClassifyOptions { DisableServiceLogs = true },
            cancellationToken);
        await asked.WaitForCompletionAsync(PollingInterval, cancellationToken);
        await foreach (var answers in asked.GetValuesAsync(cancellationToken))
        {
            if (answers is [{ HasError: false } answer, ..])
            {
                return Best(answer);
            }
        }

        return null;
    }

    private static ServiceGuess? Best(ClassifyDocumentResult answer)
    {
        var best = answer.ClassificationCategories.OrderByDescending(category => category.ConfidenceScore).FirstOrDefault();
        var code = best.Category?.ToUpperInvariant();
        return ServiceLabels.LabelOf(code) > ServiceLabels.NotAService && code is not null ? new(code, best.ConfidenceScore) : null;
    }

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }
}
