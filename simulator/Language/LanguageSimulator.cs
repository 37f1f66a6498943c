using System.Collections.Concurrent;
using System.Net;
using IndupalBot.Simulator.Language.Analysis;
using IndupalBot.Simulator.Language.Jobs;

namespace IndupalBot.Simulator.Language;

/// <summary>Azure AI Language for one resource: its documented contract with its limits and errors, and small answers by plain rules.</summary>
public sealed class LanguageSimulator : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LanguageSimulator(WebApplication app, LanguageOptions options)
    {
        _app = app;
        Options = options;
        Jobs = new(options, this);
    }

    /// <summary>A request has come in, before it is answered.</summary>
    public event Action<LanguageRequest>? Arrived;

    public LanguageOptions Options { get; }

    public Uri Endpoint => new(_app.Urls.First());

    public LanguageFaults Faults { get; } = new();

    /// <summary>Everything that reached the service, refused or not.</summary>
    public ConcurrentQueue<LanguageRequest> Received { get; } = [];

    /// <summary>How a text is classified; as a rule by the words in it.</summary>
    public Func<string, CategoryGuess> Classifies { get; set; } = CategoryWords.Guess;

    internal JobBoard Jobs { get; }

    public static async Task<LanguageSimulator> StartAsync(LanguageOptions options, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        var simulator = new LanguageSimulator(app, options);
        app.MapLanguage(simulator);
        await app.StartAsync(cancellationToken);
        return simulator;
    }

    /// <summary>The settings with which the bot asks this service.</summary>
    public IReadOnlyDictionary<string, string?> BotConfiguration() => new Dictionary<string, string?>
    {
        ["Classification:Azure:Enabled"] = "true",
        ["Classification:Azure:Endpoint"] = Endpoint.AbsoluteUri,
        ["Classification:Azure:Key"] = Options.Key,
        ["Classification:Azure:Project"] = Options.Project,
        ["Classification:Azure:Deployment"] = Options.Deployment,
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    internal void Note(LanguageRequest request)
    {
        Received.Enqueue(request);
        Arrived?.Invoke(request);
    }
}
