using Microsoft.Playwright;

namespace IndupalBot.IntegrationTests.Browser;

/// <summary>One browser for all stories: Debian's Chromium, or the one that the variable CHROMIUM names.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Usual = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-dev-shm-usage", "--font-render-hinting=none", "--lang=es-CO",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public IBrowser Browser => browser ?? throw new InvalidOperationException("The browser has not started.");

    public async Task InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? Usual;
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"The browser tests need Chromium and {path} is not there. Install it (apt-get install chromium) or put its path in the variable CHROMIUM.");
        }

        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(20_000);
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright?.Dispose();
    }
}
