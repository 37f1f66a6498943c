using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace IndupalBot.IntegrationTests.Browser;

/// <summary>What a newcomer does in the page: the real page in a real browser, and the real bot behind it.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class CaseInThePageTests(Chromium chromium)
{
    [Theory]
    [InlineData("case-light", ColorScheme.Light)]
    [InlineData("case-dark", ColorScheme.Dark)]
    public async Task A_case_is_lived_from_the_first_word_to_the_rating(string story, ColorScheme theme)
    {
        await using var place = await BrowserDesk.OpenAsync(chromium.Browser, story, privacyAccepted: false, theme);
        var page = place.Page;
        await page.PictureAsync("first-sight");

        await page.PressAsync("ana", "privacy.accept");
        await page.SeesAsync("ana", "Ya aceptaste el aviso de privacidad");
        await page.SaysAsync("ana", "No me enciende el computador de la oficina 204");
        await page.SeesAsync("ana", "Esto fue lo que entendí");
        await page.PictureAsync("draft");
        await page.PressAsync("ana", "draft.register");
        await page.SeesAsync("ana", "ST-2026-00001");
        await page.SeesAsync("luis", "Registrado");
        await page.PictureAsync("registered");
        await page.PressAsync("luis", "ticket.claim");
        await page.SeesAsync("luis", "En atención");
        await page.SeesPostEditedAsync("luis");
        await page.SeesAsync("ana", "Luis Carlos Daza está atendiendo tu caso");
        await page.PictureAsync("claimed");
        await page.PressAsync("luis", "solucionado");
        await page.Column("luis").GetByLabel("¿Qué hiciste para solucionarlo?").FillAsync("Cambié la fuente de poder.");
        await page.Column("luis").GetByLabel("Productos entregados").FillAsync("Fuente ATX de 500 W");
        await page.PictureAsync("solving");
        await page.PressAsync("luis", "ticket.resolve");
        await page.SeesAsync("ana", "¿Quedó solucionado?");
        await page.PictureAsync("solved");
        await page.PressAsync("ana", "si-quedo-solucionado");
        await page.PictureAsync("survey");
        await page.Column("ana").GetByRole(AriaRole.Radio, new() { Name = "5" }).First.CheckAsync();
        await page.PressAsync("ana", "ticket.verify");
        await page.SeesAsync("luis", "Cerrado");
        await page.PictureAsync("rated");

        page.Complaints.ShouldBeEmpty();
        var ticket = await place.Desk.ReadAsync(db => db.Tickets.Include(each => each.Log).SingleAsync());
        (ticket.Status, ticket.Survey?.Score, ticket.Resolution).ShouldBe((TicketStatus.Closed, 5, "Cambié la fuente de poder."));
    }

    [Fact]
    public async Task A_solved_case_that_nobody_answers_closes_after_two_presses_of_the_clock()
    {
        await using var place = await BrowserDesk.OpenAsync(chromium.Browser, "clock");
        var page = place.Page;
        await place.RegisterAsync();
        await place.SolveAsync();

        await PressOneDayAsync(place);
        await page.SeesAsync("ana", "Te recordamos");
        await page.PictureAsync("one-day-later");
        await PressOneDayAsync(place);
        await page.SeesAsync("ana", "pasaron dos días sin respuesta");
        await page.SeesAsync("luis", "Cerrado");
        await page.PictureAsync("two-days-later");

        page.Complaints.ShouldBeEmpty();
        var ticket = await place.Desk.ReadAsync(db => db.Tickets.SingleAsync());
        (ticket.Status, ticket.ClosedByClock).ShouldBe((TicketStatus.Closed, true));
    }

    [Fact]
    public async Task A_case_needs_no_mouse()
    {
        await using var place = await BrowserDesk.OpenAsync(chromium.Browser, "keyboard");
        var keys = new Keyboard(place.Page.Page);

        await keys.GoToColumnAsync(1);
        await keys.WriteAsync("No me enciende el computador de la oficina 204");
        await keys.BackToAsync("draft.register");
        await place.Page.PictureAsync("focus-on-register");
        await keys.PressAsync("Enter");
        await place.Page.SeesAsync("ana", "ST-2026-00001");
        await keys.GoToColumnAsync(2);
        await keys.BackToAsync("ticket.claim");
        await keys.PressAsync("Enter");
        await place.Page.SeesAsync("luis", "En atención");
        await place.Page.SeesPostEditedAsync("luis");
        await keys.GoToColumnAsync(2);
        await keys.BackToAsync("solucionado");
        await keys.PressAsync("Enter");
        await keys.OnToTextAsync();
        await place.Page.Page.Keyboard.TypeAsync("Cambié la fuente de poder.");
        await keys.OnToAsync("ticket.resolve");
        await keys.PressAsync("Enter");
        await place.Page.SeesAsync("ana", "¿Quedó solucionado?");
        await keys.GoToColumnAsync(1);
        await keys.BackToAsync("si-quedo-solucionado");
        await keys.PressAsync("Enter");
        await keys.OnToRadioAsync();
        await keys.PressAsync("Space");
        await place.Page.PictureAsync("rating");
        await keys.OnToAsync("ticket.verify");
        await keys.PressAsync("Enter");
        await place.Page.SeesAsync("luis", "Cerrado");

        place.Page.Complaints.ShouldBeEmpty();
        (await place.Desk.ReadAsync(db => db.Tickets.SingleAsync())).Status.ShouldBe(TicketStatus.Closed);
    }

    /// <summary>The page's button moves the clock of Teams; what is due then is done as the bot's own jobs do it.</summary>
    private static async Task PressOneDayAsync(BrowserDesk place)
    {
        var before = place.Desk.Now;
        await place.Page.Page.RunAndWaitForResponseAsync(() => place.Page.Page.GetByTestId("clock-plus-1d").ClickAsync(), "**/sim/clock");
        place.Desk.Now.ShouldBeGreaterThanOrEqualTo(before.AddDays(1));
        await place.Desk.DueAsync();
        await place.Desk.SettleAsync();
    }
}
