using IndupalBot.Application.Classification;
using IndupalBot.Integrations.Classification;
using IndupalBot.Simulator.Language;
using IndupalBot.Simulator.Language.Analysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace IndupalBot.UnitTests.Classification.SecondOpinion;

/// <summary>The host's own registration with a first classifier that is unsure, a played Azure AI Language, and a clock that the test moves.</summary>
public abstract class OpinionStage : IAsyncLifetime
{
    private LanguageSimulator? _azure;
    private ServiceProvider? _services;

    protected LanguageSimulator Azure => _azure ?? throw new InvalidOperationException("Not started.");

    protected FakeTimeProvider Clock { get; } = new();

    private protected UnsureClassifier First { get; } = new();

    private protected RecordingLogs Logs { get; } = new();

    protected ITicketClassifier Classifier => _services?.GetRequiredService<ITicketClassifier>() ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        _azure = await LanguageSimulator.StartAsync(new LanguageOptions { Polls = 0 }, CancellationToken.None);
        Restart([]);
    }

    public async Task DisposeAsync()
    {
        await Azure.DisposeAsync();
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }
    }

    /// <summary>Builds it anew with other settings.</summary>
    protected void Restart(Dictionary<string, string?> settings)
    {
        _services?.Dispose();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Azure.BotConfiguration()).AddInMemoryCollection(settings).Build();
        _services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Logs))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<ITicketClassifier>(First)
            .AddClassification(configuration)
            .BuildServiceProvider();
    }

    protected void AzureSays(string category, double confidence) => Azure.Classifies = _ => new CategoryGuess(category, confidence);

    protected ValueTask<Application.Classification.Classification> AskAsync(string text = "no me sirve esto") =>
        Classifier.ClassifyAsync(text, CancellationToken.None);

    /// <summary>Waits for a call that is never answered, and lets the budget pass.</summary>
    protected async Task<Application.Classification.Classification> AskInVainAsync(string text)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Azure.Arrived += _ => arrived.TrySetResult();
        var asked = AskAsync(text).AsTask();
        await arrived.Task;
        Clock.Advance(TimeSpan.FromSeconds(2));
        return await asked;
    }
}
