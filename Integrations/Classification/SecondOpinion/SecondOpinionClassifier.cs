using Azure;
using IndupalBot.Application.Classification;
using Microsoft.Extensions.Logging;
using Polly.CircuitBreaker;

namespace IndupalBot.Integrations.Classification.SecondOpinion;

/// <summary>
/// Asks Azure AI Language when the first classifier is unsure. If both say the same, that is enough to propose it; a confident other
/// opinion is offered first, but still asked. Whatever goes wrong, the first answer stands as it is.
/// </summary>
internal sealed partial class SecondOpinionClassifier(
    ITicketClassifier first,
    AzureOpinion azure,
    OpinionMemory memory,
    OpinionGuard guard,
    SecondOpinionOptions options,
    ILogger<SecondOpinionClassifier> logger) : ITicketClassifier
{
    private const int Offered = 3;

    public async ValueTask<Application.Classification.Classification> ClassifyAsync(string text, CancellationToken cancellationToken)
    {
        var said = await first.ClassifyAsync(text, cancellationToken);
        return said.Zone is ClassificationZone.Ask or ClassificationZone.Clarify && await OpinionAsync(text.Trim(), cancellationToken) is { } opinion
            ? Weigh(said, opinion)
            : said;
    }

    private async Task<ServiceGuess?> OpinionAsync(string text, CancellationToken cancellationToken)
    {
        if (memory.TryRecall(text, out var known))
        {
            return known;
        }

        return guard.MayAsk ? await AskAsync(text, cancellationToken) : null;
    }

    private async Task<ServiceGuess?> AskAsync(string text, CancellationToken cancellationToken)
    {
        ServiceGuess? opinion = null;
        try
        {
            var outgoing = AzureOpinion.Outgoing(text);
            opinion = await guard.RunAsync(token => azure.AskAsync(outgoing, token), cancellationToken);
        }
        catch (BrokenCircuitException)
        {
            return null;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // No failure of a service that is only asked in addition may become a failure of the turn.
            Log.NoOpinion(logger, failure.GetType().Name, (failure as RequestFailedException)?.Status ?? 0, (failure as RequestFailedException)?.ErrorCode);
        }

        memory.Keep(text, opinion);
        return opinion;
    }

    private Application.Classification.Classification Weigh(Application.Classification.Classification said, ServiceGuess opinion)
    {
        if (opinion.Service == said.Service)
        {
            return opinion.Confidence >= options.AgreementConfidence
                ? said with { Confidence = Math.Max(said.Confidence, opinion.Confidence), Zone = ClassificationZone.Sure, Question = null, By = ClassifiedBy.SecondOpinion }
                : said;
        }

        return opinion.Confidence >= options.LeadConfidence
            ? said with { Service = opinion.Service, Confidence = opinion.Confidence, Top = Leading(opinion, said.Top), Zone = ClassificationZone.Ask, Question = null, By = ClassifiedBy.SecondOpinion }
            : said;
    }

    private static ServiceGuess[] Leading(ServiceGuess opinion, IEnumerable<ServiceGuess> others) =>
        [opinion, .. others.Where(other => other.Service != opinion.Service).Take(Offered - 1)];

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "There is no second opinion: {Reason}, status {Status}, code {Code}.")]
        public static partial void NoOpinion(ILogger logger, string reason, int status, string? code);
    }
}
