using IndupalBot.Application.Classification;
using IndupalBot.Integrations.Classification.Lexicons;
using IndupalBot.Integrations.Classification.Storage;
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
        return ValueTask.FromResult(Classify(text));
    }

    private Application.Classification.Classification Classify(string text)
    {
        var request = data.Reader.Read(text);
        var level = data.Urgency.LevelOf(request);
        var said = models.Current is { } model
            ? data.Verdict.Of(request, model.Linear.ScoresOf(request), WithSettings(model.Calibration))
            : data.Verdict.Of(request, LexiconGuesser.ScoresOf(request), LexiconGuesser.NeverSure);
        return said with { Level = level };
    }

    private Calibration WithSettings(Calibration found) => found with
    {
        Sure = options.Value.SureThreshold ?? found.Sure,
        Out = options.Value.OutThreshold ?? found.Out,
    };
}
