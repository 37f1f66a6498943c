using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace IndupalBot.IntegrationTests.Browser;

/// <summary>The message extension as people use it in the page.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class ExtensionInThePageTests(Chromium chromium)
{
    [Fact]
    public async Task A_case_is_searched_for_and_shown_to_the_channel()
    {
        await using var place = await BrowserDesk.OpenAsync(chromium.Browser, "extension-search");
        await place.Desk.Ana.RegistersAsync("La impresora del coliseo no enciende");
        var luis = place.Page.Column("luis");

        await luis.GetByTestId("find-case").ClickAsync();
        await Assertions.Expect(luis.GetByTestId("case-search-note")).ToContainTextAsync("Escribe palabras del caso o su número.");
        await luis.GetByTestId("case-search-box").FillAsync("impresora coli");
        await Assertions.Expect(luis.GetByTestId("case-result").First).ToBeVisibleAsync();
        await place.Page.PictureAsync("results");
        await luis.GetByTestId("case-result").First.ClickAsync();
        await Assertions.Expect(luis.GetByTestId("compose-case")).ToContainTextAsync("La impresora del coliseo no enciende");
        await place.Page.PictureAsync("chosen");
        await luis.GetByTestId("mention-remove").ClickAsync();
        await luis.GetByTestId("send").ClickAsync();

        await Assertions.Expect(luis.GetByTestId("message").Last.GetByTestId("card-action-abrir-el-caso")).ToBeVisibleAsync();
        await place.Page.PictureAsync("shared");
        await Assertions.Expect(luis.GetByTestId("compose-case")).ToHaveCountAsync(0);
        place.Page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pasted_link_of_a_case_unfurls_and_others_stay_links()
    {
        await using var place = await BrowserDesk.OpenAsync(chromium.Browser, "extension-link");
        await place.Desk.Ana.RegistersAsync();
        var link = new Uri(place.Desk.BotAddress, "casos/ST-2026-00001").AbsoluteUri;
        var luis = place.Page.Column("luis");

        await PasteAsync(luis, link.Replace("00001", "00009", StringComparison.Ordinal));
        await PasteAsync(luis, link);
        await Assertions.Expect(luis.GetByTestId("compose-case")).ToContainTextAsync("ST-2026-00001");
        await luis.GetByTestId("compose-case-remove").ClickAsync();
        await Assertions.Expect(luis.GetByTestId("compose-case")).ToHaveCountAsync(0);
        await PasteAsync(luis, link);
        await Assertions.Expect(luis.GetByTestId("compose-case")).ToBeVisibleAsync();
        await place.Page.PictureAsync("unfurled");
        await luis.GetByTestId("compose").FillAsync(link);
        await luis.GetByTestId("send").ClickAsync();

        await Assertions.Expect(luis.GetByTestId("messages").GetByTestId("card-action-abrir-el-caso").Last).ToBeVisibleAsync();
        place.Page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_colleagues_message_becomes_their_case()
    {
        await using var place = await BrowserDesk.OpenAsync(chromium.Browser, "extension-create");
        await place.Desk.Marta.InChannel("Soporte").SaysAsync("No me enciende el computador de recepción");
        var page = place.Page;
        await page.SeesAsync("luis", "No me enciende el computador de recepción");

        await page.Column("luis").GetByTestId("message").Last.HoverAsync();
        await page.Column("luis").GetByTestId("create-case").Last.ClickAsync();
        var dialog = page.Page.GetByTestId("case-dialog");
        await Assertions.Expect(dialog).ToContainTextAsync("Marta Ochoa");
        await dialog.GetByLabel("Placa de inventario del equipo").FillAsync("4521");
        await page.PictureAsync("dialog");
        await dialog.GetByTestId("card-action-message.register").ClickAsync();
        await Assertions.Expect(dialog.GetByTestId("case-dialog-text")).ToContainTextAsync("Registré el caso ST-2026-00001 a nombre de Marta Ochoa.");
        await page.PictureAsync("registered");
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
        await page.SeesAsync("luis", "📥 Registrado");

        page.Complaints.ShouldBeEmpty();
        var ticket = await place.Desk.ReadAsync(db => db.Tickets.SingleAsync());
        (ticket.Status, ticket.Answers["placa"], ticket.SourceUrl is null).ShouldBe((TicketStatus.New, "4521", false));
    }

    /// <summary>As the browser does on Ctrl+V.</summary>
    private static Task PasteAsync(ILocator column, string text) => column.GetByTestId("compose").EvaluateAsync(
        """
        (box, text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        text);
}
