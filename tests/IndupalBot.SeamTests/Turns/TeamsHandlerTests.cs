using System.Net;
using IndupalBot.SeamTests.Channel;
using IndupalBot.SeamTests.Samples;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Turns;

public sealed class TeamsHandlerTests : IAsyncLifetime
{
    private readonly TeamsBot bot = new();
    private BotHost host = null!;

    public static TheoryData<string> Notices => [.. Sample.Names.Where(name => !name.StartsWith("invoke", StringComparison.Ordinal))];

    public async Task InitializeAsync() => host = await BotHost.StartAsync(bot);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("message", "message")]
    [InlineData("message-update-edit", "edited No enciende la pantalla")]
    [InlineData("message-update-undelete", "undeleted")]
    [InlineData("message-delete", "deleted")]
    [InlineData("reaction-added", "+like")]
    [InlineData("reaction-removed", "-1f440_eyes")]
    [InlineData("bot-added", "28:00000000-1111-2222-3333-444444444444,Ana")]
    [InlineData("members-removed", "without 29:1luis in Sistemas")]
    [InlineData("event-channelCreated", "channel created Soporte")]
    [InlineData("event-channelDeleted", "channel deleted Soporte")]
    [InlineData("event-channelRenamed", "renamed Soporte")]
    [InlineData("event-channelRestored", "channel restored Soporte")]
    [InlineData("event-teamArchived", "archived Sistemas")]
    [InlineData("event-teamDeleted", "deleted Sistemas")]
    [InlineData("event-teamHardDeleted", "gone Sistemas")]
    [InlineData("event-teamRenamed", "team renamed Sistemas")]
    [InlineData("event-teamRestored", "restored Sistemas")]
    [InlineData("event-teamUnarchived", "unarchived Sistemas")]
    [InlineData("installation-add", "installed")]
    [InlineData("installation-add-upgrade", "installed")]
    [InlineData("installation-remove", "removed")]
    [InlineData("installation-remove-upgrade", "removed")]
    [InlineData("read-receipt", "read 1764000000123")]
    [InlineData("typing", "typing")]
    [InlineData("invoke-file-accept", "file a.pdf")]
    public async Task Each_kind_reaches_its_method(string sample, string heard)
    {
        var answer = await host.DeliverAsync(host.Sample(sample));

        host.Adapter.Failures.ShouldBeEmpty();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Heard.ShouldBe([heard]);
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public async Task Nothing_that_Teams_tells_is_refused(string sample)
    {
        var answer = await host.DeliverAsync(host.Sample(sample));

        host.Adapter.Failures.ShouldBeEmpty();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Newcomer_is_completed_from_the_roster()
    {
        host.Channel.Answer = _ => FakeChannel.Json(JObject.Parse("""{"id":"29:1luis","givenName":"Luis"}"""));

        await host.DeliverAsync(host.Sample("members-added"));

        bot.Heard.ShouldBe(["Luis"]);
        host.Channel.Requests.ShouldHaveSingleItem().Target.ShouldEndWith("/members/29%3A1luis");
    }

    [Theory]
    [InlineData("invoke-card", 200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"take"}""")]
    [InlineData("invoke-query", 200, """{"composeExtension":{"type":"message","text":"impresora"}}""")]
    [InlineData("invoke-fetch-task", 200, """{"task":{"type":"continue","value":{"title":"Ana Ruiz"}}}""")]
    [InlineData("invoke-submit-action", 200, "{}")]
    [InlineData("invoke-task-submit", 200, """{"task":{"type":"message","value":"listo"}}""")]
    [InlineData("invoke-file-decline", 501, null)]
    [InlineData("invoke-task-fetch", 501, null)]
    [InlineData("invoke-link", 501, null)]
    [InlineData("invoke-select", 501, null)]
    [InlineData("invoke-search", 501, null)]
    [InlineData("invoke-feedback", 501, null)]
    [InlineData("invoke-signin", 501, null)]
    [InlineData("invoke-unknown", 501, null)]
    public async Task Invoke_is_answered_in_the_http_answer(string sample, int status, string? body)
    {
        var answer = await host.DeliverAsync(host.Sample(sample));

        host.Adapter.Failures.ShouldBeEmpty();
        ((int)answer.StatusCode).ShouldBe(status);
        var text = await answer.Content.ReadAsStringAsync();
        if (body is null)
        {
            text.ShouldBeEmpty();
        }
        else
        {
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
            JToken.DeepEquals(JToken.Parse(text), JToken.Parse(body)).ShouldBeTrue(text);
        }
    }

    [Fact]
    public async Task Card_action_of_another_type_is_a_bad_request()
    {
        var answer = await host.DeliverAsync(host.Sample("invoke-card-bad-type"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var body = JObject.Parse(await answer.Content.ReadAsStringAsync());
        (body.Value<int>("statusCode"), body.Value<string>("type")).ShouldBe((400, "application/vnd.microsoft.error"));
        body["value"]!.Value<string>("code").ShouldBe("NotSupported");
    }

    [Theory]
    [InlineData("adaptiveCard/action", "null")]
    [InlineData("adaptiveCard/action", "{}")]
    [InlineData("adaptiveCard/action", "\"text\"")]
    [InlineData("adaptiveCard/action", """{"action":7}""")]
    [InlineData("composeExtension/query", "null")]
    [InlineData("task/submit", "[]")]
    [InlineData("composeExtension/query", """{"parameters":7}""")]
    [InlineData("fileConsent/invoke", """{"action":"shred"}""")]
    public async Task Invoke_with_a_value_of_another_shape_is_a_bad_request(string name, string value)
    {
        var activity = host.Sample("invoke-card");
        (activity["name"], activity["value"]) = (name, JToken.Parse(value));

        var answer = await host.DeliverAsync(activity);

        host.Adapter.Failures.ShouldBeEmpty();
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
