using System.Net;
using IndupalBot.SeamTests.Channel;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Turns;

/// <summary>Each question that Teams asks by an invoke reaches its method with what it says, and is answered in the documented shape.</summary>
public sealed class ExtensionTests : IAsyncLifetime
{
    private readonly ExtensionBot bot = new();
    private BotHost host = null!;

    public async Task InitializeAsync() => host = await BotHost.StartAsync(bot);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Search_of_the_extension_gives_cards_with_previews()
    {
        var answer = await AskAsync(host.Sample("invoke-query"));

        var result = answer["composeExtension"]!;
        (result.Value<string>("type"), result.Value<string>("attachmentLayout")).ShouldBe(("result", "list"));
        var found = result["attachments"]!.ShouldHaveSingleItem();
        found.Value<string>("contentType").ShouldBe("application/vnd.microsoft.card.adaptive");
        found["preview"]!.Value<string>("contentType").ShouldBe("application/vnd.microsoft.card.hero");
        found["preview"]!["content"]!.Value<string>("title").ShouldEndWith("=impresora 0+25");
        found["preview"]!["content"]!["tap"]!["value"]!.Value<int>("ticket").ShouldBe(7);
    }

    [Theory]
    [InlineData("invoke-select", "grid", "7")]
    [InlineData("invoke-link", "list", "https://mesa.example/casos/7")]
    [InlineData("invoke-submit-action", "list", "message Alta <p>No imprime</p> https://teams.microsoft.com/l/message/19:x/1764000000050")]
    public async Task Choice_link_and_form_of_the_extension_give_a_card(string sample, string layout, string content)
    {
        var answer = await AskAsync(host.Sample(sample));

        var result = answer["composeExtension"]!;
        (result.Value<string>("type"), result.Value<string>("attachmentLayout")).ShouldBe(("result", layout));
        result["attachments"]!.ShouldHaveSingleItem()["content"]!.ToString().ShouldBe(content);
    }

    [Fact]
    public async Task Link_shown_to_somebody_without_the_app_is_a_question_of_its_own()
    {
        var activity = host.Sample("invoke-link");
        activity["name"] = "composeExtension/anonymousQueryLink";

        var answer = await AskAsync(activity);

        answer["composeExtension"]!.Value<string>("type").ShouldBe("auth");
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("send")]
    public async Task Previewed_message_is_edited_or_sent(string decision)
    {
        var activity = host.Sample("invoke-submit-action");
        activity["value"]!["botMessagePreviewAction"] = decision;

        var answer = await AskAsync(activity);

        answer["task"]!.Value<string>("value").ShouldBe(decision);
    }

    [Fact]
    public async Task Third_thing_to_do_with_a_preview_is_a_bad_request()
    {
        var activity = host.Sample("invoke-submit-action");
        activity["value"]!["botMessagePreviewAction"] = "burn";

        (await host.DeliverAsync(activity)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Dialog_opens_with_a_card()
    {
        var answer = await AskAsync(host.Sample("invoke-task-fetch"));

        JToken.DeepEquals(answer, JObject.Parse("""
            {"task":{"type":"continue","value":{"title":"7 dark","height":"small","width":400,
              "card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}}}}
            """)).ShouldBeTrue(answer.ToString());
    }

    [Theory]
    [InlineData("""{"kind":"typeahead","queryText":"im","queryOptions":{"skip":0,"top":15}}""", "typeahead: im", "15")]
    [InlineData("""{"queryText":"im","dataset":"offices"}""", "search: im", "")]
    public async Task Field_of_a_card_looks_its_choices_up(string value, string title, string given)
    {
        var activity = host.Sample("invoke-search");
        activity["value"] = JObject.Parse(value);

        var answer = await AskAsync(activity);

        (answer.Value<int>("statusCode"), answer.Value<string>("type")).ShouldBe((200, "application/vnd.microsoft.search.searchResponse"));
        var choice = answer["value"]!["results"]!.ShouldHaveSingleItem();
        (choice.Value<string>("title"), choice.Value<string>("value")).ShouldBe((title, given));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"queryText":{}}""")]
    public async Task Search_that_says_nothing_is_a_bad_request(string value)
    {
        var activity = host.Sample("invoke-search");
        activity["value"] = JToken.Parse(value);

        var answer = await host.DeliverAsync(activity);

        host.Adapter.Failures.ShouldBeEmpty();
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JObject.Parse(await answer.Content.ReadAsStringAsync()).Value<string>("type").ShouldBe("application/vnd.microsoft.error");
    }

    [Fact]
    public async Task Declined_file_comes_back_with_its_context()
    {
        var answer = await host.DeliverAsync(host.Sample("invoke-file-decline"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
        bot.Declined!.Action.ShouldBe("decline");
    }

    private async Task<JObject> AskAsync(JObject activity)
    {
        var answer = await host.DeliverAsync(activity);
        host.Adapter.Failures.ShouldBeEmpty();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JObject.Parse(await answer.Content.ReadAsStringAsync());
    }
}
