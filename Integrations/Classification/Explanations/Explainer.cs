using IndupalBot.Application.Classification;
using IndupalBot.Integrations.Classification.Storage;
using IndupalBot.Integrations.Classification.Text;
using IndupalBot.Integrations.Classification.Training;
using IndupalBot.Integrations.Classification.Urgency;

namespace IndupalBot.Integrations.Classification.Explanations;

/// <summary>Takes a classification apart.</summary>
public sealed class Explainer
{
    private const int MostWords = 8;
    private const int Decimals = 4;
    private const string NotAService = "OUT";

    private readonly ClassificationData _data;
    private readonly ModelStore _models;
    private readonly ITicketClassifier _classifier;

    internal Explainer(ClassificationData data, ModelStore models, ITicketClassifier classifier) =>
        (_data, _models, _classifier) = (data, models, classifier);

    public async Task<Explanation> ExplainAsync(string text, CancellationToken cancellationToken)
    {
        await _models.EnsureReadyAsync(cancellationToken);
        var model = _models.Current ?? throw new InvalidOperationException("There is no model.");
        var said = await _classifier.ClassifyAsync(text, cancellationToken);
        return Of(said, _data.Reader.Read(text), model);
    }

    private Explanation Of(Application.Classification.Classification said, Request request, TrainedModel model)
    {
        var scores = model.Linear.ScoresOf(request);
        var best = Calibrator.Best(scores);
        var isContested = Contest.IsContested(request, best);
        var probabilities = model.Calibration.ProbabilitiesOf(scores, isContested);
        var urgency = _data.Urgency.Find(request);
        return new Explanation(
            said.Service, said.Zone.ToString().ToLowerInvariant(), WhyOf(said, request, model.Calibration),
            Enumerable.Range(0, ServiceLabels.Count).OrderByDescending(label => probabilities[label])
                .ToDictionary(label => ServiceLabels.CodeOf(label) ?? NotAService, label => Math.Round(probabilities[label], Decimals)),
            model.Calibration.Sure, model.Calibration.Out,
            _data.Reasons.SharesOf(request, model.Linear, best).Take(MostWords).ToDictionary(share => share.Word, share => Math.Round(share.Share, Decimals)),
            request.Concepts.ToDictionary(concept => concept.Name, concept => ServiceLabels.CodeOf(concept.Label) ?? NotAService),
            isContested, said.Question?.Text.Es,
            LevelNames.NameOf(said.Level), urgency.Why?.Es, urgency.Words, said.AsksLevel, said.Parts);
    }

    private static string WhyOf(Application.Classification.Classification said, Request request, Calibration calibration) => said.Zone switch
    {
        ClassificationZone.Out when request.Words.Count < 2 => "fewer than two words that say anything",
        ClassificationZone.Out => $"not a service, {said.Confidence:P1} is at least {calibration.Out:P0}",
        ClassificationZone.Sure => $"{said.Confidence:P1} is at least {calibration.Sure:P0}",
        ClassificationZone.Clarify => "unsure between two for which a question is written",
        _ => "unsure: the likeliest are offered",
    };
}
