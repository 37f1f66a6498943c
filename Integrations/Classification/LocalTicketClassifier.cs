using IndupalBot.Application.Classification;
using IndupalBot.Integrations.Classification.Lexicons;
using IndupalBot.Integrations.Classification.Storage;
using IndupalBot.Integrations.Classification.Text;
using IndupalBot.Integrations.Classification.Training;
using Microsoft.Extensions.Options;

namespace IndupalBot.Integrations.Classification;

/// <summary>Classifies within the process. Everything it uses is immutable, so that any number of turns may run at once.</summary>
internal sealed class LocalTicketClassifier(ClassificationData data, ModelStore models, IOptions<ClassificationOptions> options)
    : ITicketClassifier
{
    public ValueTask<Application.Classification.Classification> ClassifyAsync(string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Classify(text ?? string.Empty));
    }

    private Application.Classification.Classification Classify(string text)
    {
        var request = data.Reader.Read(text);
        var urgency = data.Urgency.Find(request);
        var said = Judge(text, request);
        return said with
        {
            Level = urgency.Level,
            LevelReason = urgency.Why,
            AsksLevel = urgency.Asks && said.Zone != ClassificationZone.Out,
            SaysNothing = data.Speech.SaysNothing(request),
        };
    }

    private Application.Classification.Classification Judge(string text, Request request)
    {
        if (models.Current is not { } model)
        {
            return data.Verdict.Of(request, LexiconGuesser.ScoresOf(request), LexiconGuesser.NeverSure);
        }

        var calibration = WithSettings(model.Calibration);
        var said = data.Verdict.Of(request, model.Linear.ScoresOf(request), calibration);
        return said with
        {
            Reasons = said.Zone == ClassificationZone.Sure ? data.Reasons.Find(text, request, model.Linear, ServiceLabels.LabelOf(said.Service)) : [],
            Parts = PartsOf(text, model.Linear, calibration),
        };
    }

    /// <summary>Sentences for different services, each beyond doubt by itself; whatever is not goes with the sentence before it.</summary>
    private IReadOnlyList<string> PartsOf(string text, LinearModel model, Calibration calibration)
    {
        var sentences = data.Splitter.Split(text);
        if (sentences.Count < 2)
        {
            return [];
        }

        var parts = new List<(string? Service, string Text)>();
        foreach (var sentence in sentences)
        {
            var request = data.Reader.Read(sentence);
            var said = data.Verdict.Of(request, model.ScoresOf(request), calibration);
            var service = said.Zone == ClassificationZone.Sure ? said.Service : null;
            if (parts.Count > 0 && (service is null || parts[^1].Service is null || parts[^1].Service == service))
            {
                parts[^1] = (parts[^1].Service ?? service, $"{parts[^1].Text} {sentence}");
            }
            else
            {
                parts.Add((service, sentence));
            }
        }

        return parts.Count > 1 && parts.DistinctBy(part => part.Service).Count() == parts.Count ? [.. parts.Select(part => part.Text)] : [];
    }

    private Calibration WithSettings(Calibration found) => found with
    {
        Sure = options.Value.SureThreshold ?? found.Sure,
        Out = options.Value.OutThreshold ?? found.Out,
    };
}
