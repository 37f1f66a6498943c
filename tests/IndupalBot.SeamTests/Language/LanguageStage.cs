using Azure;
using Azure.AI.TextAnalytics;
using IndupalBot.Simulator.Language;

namespace IndupalBot.SeamTests.Language;

/// <summary>A language service of its own for each test, and a client that tries again without waiting long.</summary>
public abstract class LanguageStage : IAsyncLifetime
{
    private LanguageSimulator? service;

    protected LanguageSimulator Service => service ?? throw new InvalidOperationException("Not started.");

    protected TextAnalyticsClient Client => ClientWith(Options());

    protected virtual LanguageOptions Settings => new();

    public async Task InitializeAsync() => service = await LanguageSimulator.StartAsync(Settings, CancellationToken.None);

    public async Task DisposeAsync() => await Service.DisposeAsync();

    protected static TextAnalyticsClientOptions Options()
    {
        var options = new TextAnalyticsClientOptions { DefaultLanguage = "es", DefaultCountryHint = "co" };
        (options.Retry.MaxRetries, options.Retry.Delay) = (2, TimeSpan.FromMilliseconds(1));
        return options;
    }

    protected TextAnalyticsClient ClientWith(TextAnalyticsClientOptions options) =>
        new(Service.Endpoint, new AzureKeyCredential(Service.Options.Key), options);

    protected static async Task<RequestFailedException> RefusedAsync(Func<Task> call) => await Should.ThrowAsync<RequestFailedException>(call);
}
