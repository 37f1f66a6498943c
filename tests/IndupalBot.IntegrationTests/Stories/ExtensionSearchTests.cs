using System.Net;
using System.Text.Json.Nodes;
using IndupalBot.Data;
using IndupalBot.IntegrationTests.Robustness;
using IndupalBot.IntegrationTests.Upkeep;
using IndupalBot.Simulator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.IntegrationTests.Stories;

/// <summary>"Buscar caso" and links to cases.</summary>
public sealed class ExtensionSearchTests
{
    private const string Nothing = "No encontré casos con esas palabras entre los que puedes ver.";

    [Fact]
    public async Task A_case_is_shown_to_others_with_what_any_colleague_may_read()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync("No me enciende el computador. Mi clave de respaldo es azulejo.");
        await desk.Luis.ReadsAsync($"tomar {desk.Number()}", "tomó este caso");
        await desk.Luis.ReadsAsync($"nota {desk.Number()} parece maltratado", "Listo");

        var found = await desk.Luis.InChannel("Soporte").SearchesAsync("computador enc");
        found.Titles.ShouldBe([$"{desk.Number()} · No me enciende el computador"]);
        var card = found.Cards.Single();
        var said = string.Join('\n', card.Texts.Concat(card.Facts.Select(fact => fact.Value)));
        said.ShouldContain("🔧 En atención");
        said.ShouldContain("Luis Carlos Daza");
        said.ShouldNotContain("azulejo");
        said.ShouldNotContain("maltratado");
        said.ShouldNotContain("Ana Lucía");
        (card.Titles.Count, (string?)card.Json["actions"]?[0]?["type"]).ShouldBe((0, "Action.OpenUrl"));

        (await desk.Ana.Chat.SearchesAsync("azulejo")).Titles.Count.ShouldBe(1);
        (await desk.Jorge.Chat.SearchesAsync("computador")).Text.ShouldBe(Nothing);
        (await desk.Jorge.Chat.SearchesAsync("")).Text.ShouldBe("Escribe palabras del caso o su número.");
        (await desk.Luis.Chat.SearchesAsync("")).Titles.Count.ShouldBe(1);
        (await desk.Luis.Chat.SearchesAsync("computador", skip: 25)).Titles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"commandId\":\"buscar\",\"parameters\":null,\"queryOptions\":null}")]
    [InlineData("{\"commandId\":\"otra\",\"parameters\":[{\"name\":\"q\",\"value\":\"😀\"}],\"queryOptions\":{\"skip\":-5,\"count\":-1}}")]
    [InlineData("{\"parameters\":[{\"name\":\"q\",\"value\":{\"a\":1}}],\"queryOptions\":{\"skip\":2147483647,\"count\":2147483647}}")]
    public async Task Whatever_is_asked_of_the_box_is_answered(string value)
    {
        await using var desk = await HelpDesk.StartAsync();

        var answer = await desk.Luis.InvokesAsync("composeExtension/query", JsonNode.Parse(value));
        var long1 = await desk.Luis.Chat.SearchesAsync(new string('x', 10_000));

        (answer.Status, long1.Status, long1.Text).ShouldBe((200, 200, Nothing));
        answer.Body?.GetProperty("composeExtension").GetProperty("type").GetString().ShouldBeOneOf("message", "result");
    }

    [Fact]
    public async Task A_search_that_takes_longer_than_Teams_waits_says_so()
    {
        var door = new HeldDoor();
        var slow = new HeldQuery("FROM \"TicketSearch\"", door);
        await using var desk = await HelpDesk.StartAsync(new DeskSetup
        {
            Services = services => services.ConfigureDbContext<HelpDeskDbContext>(builder => builder.AddInterceptors(slow)),
            Settings = new Dictionary<string, string?> { ["Teams:InvokeSeconds"] = "0.3" },
        });

        slow.IsOn = true;
        var found = await desk.Luis.Chat.SearchesAsync("computador");
        slow.IsOn = false;
        door.Open();

        found.Text.ShouldBe("Está tardando más de lo normal. Inténtalo de nuevo en un momento.");
    }

    [Fact]
    public async Task A_case_from_a_message_that_takes_longer_than_Teams_waits_is_registered_all_the_same()
    {
        var door = new HeldDoor();
        var slow = new HeldQuery("FROM \"TicketCounters\"", door);
        await using var desk = await HelpDesk.StartAsync(new DeskSetup
        {
            Services = services => services.ConfigureDbContext<HelpDeskDbContext>(builder => builder.AddInterceptors(slow)),
            Settings = new Dictionary<string, string?> { ["Teams:InvokeSeconds"] = "1" },
        });
        await desk.Marta.InChannel("Soporte").SaysAsync("No me enciende el computador");
        await desk.Ana.RegistersAsync();
        await desk.SettleAsync();
        var dialog = await desk.Luis.InChannel("Soporte").Messages.Single(message => message.Text == "No me enciende el computador").MakesCaseAsync();

        slow.IsOn = true;
        var ended = await dialog.PressAsync("Registrar");
        slow.IsOn = false;
        door.Open();

        ended.Text.ShouldStartWith("Está tardando más de lo normal. El caso se registra de todos modos");
        await desk.Marta.FindsAsync(message => message.AllText.Contains("Luis Carlos Daza registró tu mensaje", StringComparison.Ordinal));
        (await desk.CaseAsync(2)).RequesterId.ShouldBe(await desk.IdOfAsync(desk.Marta));
    }

    [Fact]
    public async Task A_link_to_a_case_unfurls_for_whoever_may_see_it_and_leads_everybody_to_their_own_chat()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        var link = new Uri(desk.BotAddress, $"casos/{desk.Number()}").AbsoluteUri;

        (await desk.Luis.InChannel("Soporte").PastesAsync(link)).Titles.Single().ShouldStartWith(desk.Number());
        (await desk.Ana.Chat.PastesAsync(link + "?x=1")).Titles.Count.ShouldBe(1);
        foreach (var other in new[] { new Uri(desk.BotAddress, "casos/ST-2026-09999").AbsoluteUri, new Uri(desk.BotAddress, "casos/hola").AbsoluteUri, $"https://otra.example/casos/{desk.Number()}", "", "no es un enlace" })
        {
            (await desk.Luis.Chat.PastesAsync(other)).Cards.ShouldBeEmpty();
        }

        (await desk.Jorge.Chat.PastesAsync(link)).Cards.ShouldBeEmpty();

        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        foreach (var number in new[] { desk.Number(), "ST-2026-09999" })
        {
            using var opened = await browser.GetAsync(new Uri(desk.BotAddress, $"casos/{number}"));
            opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            opened.Headers.Location?.AbsoluteUri.ShouldBe($"https://teams.microsoft.com/l/chat/0/0?users=28:{desk.Teams.World.Bot.AppId}&message=caso%20{number}");
        }

        using var garbage = await browser.GetAsync(new Uri(desk.BotAddress, "casos/javascript:alert(1)"));
        garbage.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
