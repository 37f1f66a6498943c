using Microsoft.Playwright;

namespace IndupalBot.IntegrationTests.Browser;

/// <summary>A whole desk with its page open: Ana, Luis and Sofía side by side, as a newcomer finds them.</summary>
internal sealed class BrowserDesk(HelpDesk desk, PageSession page) : IAsyncDisposable
{
    public HelpDesk Desk => desk;

    public PageSession Page => page;

    public static async Task<BrowserDesk> OpenAsync(IBrowser browser, string story, bool privacyAccepted = true, ColorScheme theme = ColorScheme.Light)
    {
        var desk = await HelpDesk.StartAsync(new DeskSetup { PrivacyAccepted = privacyAccepted });
        return new(desk, await PageSession.OpenAsync(browser, desk.Teams.BaseAddress, story, theme: theme));
    }

    /// <summary>Ana writes, and registers what the bot understood.</summary>
    public async Task RegisterAsync(string text = "No me enciende el computador de la oficina 204")
    {
        await page.SaysAsync("ana", text);
        await page.PressAsync("ana", "draft.register");
        await page.SeesAsync("ana", "ST-2026-00001");
    }

    /// <summary>Luis takes the case and solves it.</summary>
    public async Task SolveAsync()
    {
        await page.PressAsync("luis", "ticket.claim");
        await page.SeesAsync("luis", "En atención");
        await page.SeesPostEditedAsync("luis");
        await page.PressAsync("luis", "solucionado");
        await page.Column("luis").GetByLabel("¿Qué hiciste para solucionarlo?").FillAsync("Cambié la fuente de poder.");
        await page.PressAsync("luis", "ticket.resolve");
        await page.SeesAsync("ana", "¿Quedó solucionado?");
    }

    public async ValueTask DisposeAsync()
    {
        await page.DisposeAsync();
        await desk.DisposeAsync();
    }
}
