using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace IndupalBot.SimulatorTests;

public sealed class PageApiTests : Stage
{
    private HttpClient Page => new() { BaseAddress = Teams.BaseAddress };

    private string Ana => Teams.Person("Ana").Person.Id;

    private string AnasChat => Teams.Person("Ana").Person.ChatId;

    [Fact]
    public async Task World_has_the_people_and_where_they_talk()
    {
        using var page = Page;

        var world = await page.GetFromJsonAsync<JsonElement>("/sim/world");

        world.GetProperty("people").GetArrayLength().ShouldBe(6);
        world.GetProperty("conversations").EnumerateArray().Count(c => c.GetProperty("kind").GetString() == "channel").ShouldBe(2);
        world.GetProperty("faults").GetProperty("slowMs").GetInt32().ShouldBe(0);
        world.GetProperty("botOnline").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Message_extension_asks_the_bot_as_Teams_does()
    {
        using var page = Page;
        var person = $"/sim/people/{Uri.EscapeDataString(Ana)}/extension";
        var said = await JsonOf(await page.PostAsJsonAsync($"/sim/people/{Uri.EscapeDataString(Ana)}/messages", new { conversationId = AnasChat, text = "no imprime <la> impresora" }));
        await Teams.IdleAsync();

        await page.PostAsJsonAsync($"{person}/search", new { conversationId = AnasChat, text = "impresora", skip = 25 });
        await page.PostAsJsonAsync($"{person}/search", new { conversationId = AnasChat });
        await page.PostAsJsonAsync($"{person}/unfurl", new { conversationId = AnasChat, url = "https://mesa.example/casos/1" });
        await page.PostAsJsonAsync($"{person}/create", new { conversationId = AnasChat, messageId = said.GetProperty("id").GetString() });
        await page.PostAsJsonAsync($"{person}/create", new { conversationId = AnasChat, messageId = said.GetProperty("id").GetString(), data = new { verb = "x" } });

        var asked = Teams.Traffic.After(0).Where(entry => entry.Request?.GetProperty("type").GetString() == "invoke").Select(entry => entry.Request?.GetProperty("value") ?? default).ToList();
        asked[0].GetProperty("parameters")[0].GetProperty("value").GetString().ShouldBe("impresora");
        asked[0].GetProperty("queryOptions").GetProperty("skip").GetInt32().ShouldBe(25);
        asked[1].GetProperty("parameters")[0].GetProperty("name").GetString().ShouldBe("initialRun");
        asked[2].GetProperty("url").GetString().ShouldBe("https://mesa.example/casos/1");
        var payload = asked[3].GetProperty("messagePayload");
        payload.GetProperty("from").GetProperty("user").GetProperty("id").GetString().ShouldBe(Teams.Person("Ana").Person.AadObjectId);
        payload.GetProperty("body").GetProperty("content").GetString().ShouldBe("<div><p>no imprime &lt;la&gt; impresora</p></div>");
        asked[4].GetProperty("data").GetProperty("verb").GetString().ShouldBe("x");
    }

    [Theory]
    [InlineData("create", "1")]
    [InlineData("search", null, "29:nadie")]
    [InlineData("unfurl", null, null, "19:otro@thread.tacv2")]
    public async Task Message_extension_is_refused_where_its_user_is_not(string what, string? messageId, string? person = null, string? conversation = null)
    {
        using var page = Page;

        var answer = await page.PostAsJsonAsync($"/sim/people/{Uri.EscapeDataString(person ?? Ana)}/extension/{what}", new { conversationId = conversation ?? AnasChat, messageId });

        ((int)answer.StatusCode).ShouldBe(400);
    }

    [Fact]
    public async Task Message_sent_on_the_page_is_in_the_world_at_once_and_goes_to_the_bot()
    {
        using var page = Page;

        var sent = await page.PostAsJsonAsync($"/sim/people/{Uri.EscapeDataString(Ana)}/messages", new { conversationId = AnasChat, text = "hola", mention = false, files = new[] { new { name = "a.png", contentType = "image/png", base64 = "AQID" } } });
        await Teams.IdleAsync();

        ((int)sent.StatusCode).ShouldBe(202);
        var messages = await page.GetFromJsonAsync<JsonElement>($"/sim/conversations/{Uri.EscapeDataString(AnasChat)}/messages?as={Uri.EscapeDataString(Ana)}");
        messages[0].GetProperty("id").GetString().ShouldBe((await JsonOf(sent)).GetProperty("id").GetString());
        (await page.GetByteArrayAsync(messages[0].GetProperty("attachments")[0].GetProperty("contentUrl").GetString())).ShouldBe([1, 2, 3]);
        Bot.Received.Single().GetProperty("text").GetString().ShouldBe("hola");
    }

    [Fact]
    public async Task Pressed_button_gives_back_the_bots_answer()
    {
        using var page = Page;
        Bot.Answer = async activity =>
        {
            await Bot.SendCardAsync(activity, SampleCards.Form);
            return Results.Json(new { statusCode = 200, type = "application/vnd.microsoft.activity.message", value = "Listo" });
        };
        await Teams.Person("Ana").SaysAsync("hola");
        var card = await Teams.Person("Ana").SeesAsync(m => m.Card is not null);

        var pressed = await page.PostAsJsonAsync($"/sim/people/{Uri.EscapeDataString(Ana)}/execute", new { conversationId = AnasChat, messageId = card.Id, action = new { verb = "ticket.register", data = new { piso = "1" } }, trigger = "manual" });

        var outcome = await JsonOf(pressed);
        outcome.GetProperty("status").GetInt32().ShouldBe(200);
        outcome.GetProperty("body").GetProperty("value").GetString().ShouldBe("Listo");
        outcome.GetProperty("error").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Another_persons_chat_is_not_shown()
    {
        using var page = Page;

        var answer = await page.GetAsync($"/sim/conversations/{Uri.EscapeDataString(AnasChat)}/messages?as={Uri.EscapeDataString(Teams.Person("Luis").Person.Id)}");

        ((int)answer.StatusCode).ShouldBe(403);
    }

    [Fact]
    public async Task Stream_tells_what_happens()
    {
        using var page = Page;
        using var reader = new StreamReader(await page.GetStreamAsync("/sim/stream"));
        await reader.ReadLineAsync();

        await Teams.Person("Ana").SaysAsync("hola");

        await reader.ReadLineAsync();
        (await reader.ReadLineAsync()).ShouldBe("event: message");
        (await reader.ReadLineAsync())?.ShouldContain("\"text\":\"hola\"");
    }

    [Fact]
    public async Task Faults_and_clock_are_set_from_the_page()
    {
        using var page = Page;

        var faults = await JsonOf(await page.PutAsJsonAsync("/sim/faults", new { throttle = true, slowMs = 500, unavailable = new { count = 2 } }));
        var clock = await JsonOf(await page.PostAsJsonAsync("/sim/clock", new { minutes = 60 }));

        faults.GetProperty("throttle").GetBoolean().ShouldBeTrue();
        faults.GetProperty("slowMs").GetInt32().ShouldBe(500);
        faults.GetProperty("unavailable").GetProperty("count").GetInt32().ShouldBe(2);
        clock.GetProperty("clock").GetDateTimeOffset().ShouldBe(Teams.Clock.GetUtcNow(), TimeSpan.FromMinutes(1));
        Teams.Clock.Offset.ShouldBe(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Other_sites_cannot_act()
    {
        using var page = Page;
        using var form = new HttpRequestMessage(HttpMethod.Post, "/sim/clock") { Content = new StringContent("""{"minutes":60}""", Encoding.UTF8, "text/plain") };
        using var otherHost = new HttpRequestMessage(HttpMethod.Get, "/sim/world") { Headers = { Host = "evil.example" } };
        using var otherOrigin = new HttpRequestMessage(HttpMethod.Post, "/sim/clock") { Content = JsonContent.Create(new { minutes = 60 }), Headers = { { "Origin", "https://evil.example" } } };

        ((int)(await page.SendAsync(form)).StatusCode).ShouldBe(415);
        ((int)(await page.SendAsync(otherHost)).StatusCode).ShouldBe(403);
        ((int)(await page.SendAsync(otherOrigin)).StatusCode).ShouldBe(403);
        Teams.Clock.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Traffic_shows_both_directions()
    {
        using var page = Page;
        Bot.Answer = async activity => { await Bot.EchoAsync(activity); return Results.Ok(); };
        await Teams.Person("Ana").SaysAsync("hola");

        var traffic = await page.GetFromJsonAsync<JsonElement>("/sim/traffic?after=0");

        traffic.EnumerateArray().Select(t => t.GetProperty("direction").GetString()).ShouldContain("fromBot");
        traffic.EnumerateArray().Last().GetProperty("direction").GetString().ShouldBe("toBot");
    }
}
