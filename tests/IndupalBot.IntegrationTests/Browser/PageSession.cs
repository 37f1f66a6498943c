using IndupalBot.IntegrationTests.Rendering;
using Microsoft.Playwright;

namespace IndupalBot.IntegrationTests.Browser;

/// <summary>The simulator's page in a window of its own; keeps whatever the browser complains about, and a picture of every step.</summary>
internal sealed class PageSession : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string folder;
    private readonly List<string> complaints = [];
    private int pictures;

    private PageSession(IBrowserContext context, IPage page, string story)
    {
        (this.context, Page) = (context, page);
        folder = Repository.At("artifacts", "screenshots", story);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.RequestFailed += (_, request) => Note(!request.Url.EndsWith("/sim/stream", StringComparison.Ordinal), $"{request.Url}: {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>Errors of the console and of scripts; violations of the page's content security policy come as such.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (complaints)
            {
                return [.. complaints];
            }
        }
    }

    public static async Task<PageSession> OpenAsync(
        IBrowser browser, Uri address, string story, int width = 1720, int height = 1040, ColorScheme theme = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = theme,
            Locale = "es-CO",
            TimezoneId = "America/Bogota",
            ReducedMotion = ReducedMotion.Reduce,
        });
        var session = new PageSession(context, await context.NewPageAsync(), story);
        await session.Page.GotoAsync(address.AbsoluteUri);
        await Assertions.Expect(session.Page.GetByTestId("messages").First).ToBeVisibleAsync();
        return session;
    }

    /// <summary>Someone's Teams, by given name without accents: "ana".</summary>
    public ILocator Column(string person) => Page.GetByTestId($"column-{person}");

    public async Task SaysAsync(string person, string text)
    {
        await Column(person).GetByTestId("compose").FillAsync(text);
        await Column(person).GetByTestId("send").ClickAsync();
    }

    /// <summary>Presses the newest such button that this person sees.</summary>
    public Task PressAsync(string person, string button) => Column(person).GetByTestId($"card-action-{button}").Last.ClickAsync();

    public Task SeesAsync(string person, string text) =>
        Assertions.Expect(Column(person).GetByTestId("messages").GetByText(text).Last).ToBeVisibleAsync(new() { Timeout = 15_000 });

    /// <summary>
    /// The newest post of the channel has been updated for everybody. Whoever begins to write in a card before that loses what was
    /// written, as in Teams: an update draws the card anew.
    /// </summary>
    public Task SeesPostEditedAsync(string person) =>
        Assertions.Expect(Column(person).GetByTestId("thread").Last.Locator(".edited").First).ToBeVisibleAsync(new() { Timeout = 15_000 });

    public Task PictureAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{Interlocked.Increment(ref pictures):00}-{name}.png") });

    /// <summary>A picture of one thing, with the mouse out of the way.</summary>
    public async Task PictureAsync(ILocator what, string name)
    {
        await Page.Mouse.MoveAsync(0, 0);
        await what.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Note(bool matters, string complaint)
    {
        if (matters)
        {
            lock (complaints)
            {
                complaints.Add(complaint);
            }
        }
    }
}
