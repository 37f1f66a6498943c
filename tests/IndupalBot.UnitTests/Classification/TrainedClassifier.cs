using IndupalBot.Integrations.Classification.Explanations;
using IndupalBot.Application.Classification;
using IndupalBot.Integrations.Classification;
using IndupalBot.Integrations.Classification.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace IndupalBot.UnitTests.Classification;

/// <summary>The classifier as it ships, trained once for all tests.</summary>
public sealed class TrainedClassifier : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ModelStore? _models;
    private ITicketClassifier? _classifier;
    private Explainer? _explainer;

    public ModelStore Models => _models ?? throw new InvalidOperationException("The fixture has not begun.");

    public async Task InitializeAsync()
    {
        var options = new ClassificationOptions { ModelFolder = _folder.Path };
        var data = new ClassificationData(options.DataFolder);
        _models = new ModelStore(data, Options.Create(options), TimeProvider.System, NullLogger<ModelStore>.Instance);
        _classifier = new LocalTicketClassifier(data, _models, Options.Create(options));
        _explainer = new Explainer(data, _models, _classifier);
        await _models.EnsureReadyAsync(CancellationToken.None);
    }

    public Task DisposeAsync()
    {
        _models?.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }

    public Explainer Explainer => _explainer ?? throw new InvalidOperationException("The fixture has not begun.");

    public ITicketClassifier Classifier => _classifier ?? throw new InvalidOperationException("The fixture has not begun.");

    public async Task<Application.Classification.Classification> SaysAsync(string text) =>
        await Classifier.ClassifyAsync(text, CancellationToken.None);
}
