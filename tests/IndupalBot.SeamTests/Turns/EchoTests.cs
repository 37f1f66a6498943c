using System.Net;
using IndupalBot.SeamTests.Channel;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Turns;

public sealed class EchoTests
{
    private const string Activities = "/emea/v3/conversations/a%3A1chat-ana/activities";

    [Fact]
    public async Task Answer_goes_to_the_activity_that_it_answers()
    {
        ResourceResponse? given = null;
        await using var host = await BotHost.StartAsync(async (turn, cancellationToken) =>
            given = await turn.SendActivityAsync($"Dijiste: {turn.Activity.Text}", cancellationToken: cancellationToken));

        var answer = await host.DeliverAsync(host.Sample("message"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
        var sent = host.Channel.Requests.ShouldHaveSingleItem();
        (sent.Method, sent.Target).ShouldBe(("POST", $"{Activities}/1764000000123"));
        sent.Authorization.ShouldBe($"Bearer {FakeChannel.AccessToken}");
        sent.Body!.Value<string>("text").ShouldBe("Dijiste: No me enciende el computador");
        sent.Body!["recipient"]!.Value<string>("id").ShouldBe("29:1ana");
        sent.Body!["from"]!.Value<string>("id").ShouldBe("28:00000000-1111-2222-3333-444444444444");
        ((JObject)sent.Body!).ContainsKey("attachments").ShouldBeFalse();
        given!.Id.ShouldBe("given-by-channel");
    }

    [Fact]
    public async Task Answer_in_a_thread_stays_in_it()
    {
        await using var host = await BotHost.StartAsync((turn, cancellationToken) =>
            turn.SendActivityAsync(MessageFactory.Text("Hecho"), cancellationToken));

        await host.DeliverAsync(host.Sample("message-mention"));

        host.Channel.Requests.ShouldHaveSingleItem().Target.ShouldBe(
            "/emea/v3/conversations/19%3Asoporte%40thread.tacv2%3Bmessageid%3D1764000000001/activities/1764000000124");
    }

    [Fact]
    public async Task Sent_activity_can_be_changed_and_taken_back()
    {
        await using var host = await BotHost.StartAsync(async (turn, cancellationToken) =>
        {
            var message = MessageFactory.Text("uno");
            await turn.SendActivityAsync(message, cancellationToken);
            message.Text = "dos";
            await turn.UpdateActivityAsync(message, cancellationToken);
            await turn.DeleteActivityAsync(message.Id, cancellationToken);
        });

        await host.DeliverAsync(host.Sample("message"));

        host.Adapter.Failures.ShouldBeEmpty();
        host.Channel.Requests.Select(request => $"{request.Method} {request.Target}").ShouldBe(
        [
            $"POST {Activities}/1764000000123",
            $"PUT {Activities}/given-by-channel",
            $"DELETE {Activities}/given-by-channel",
        ]);
        host.Channel.Requests.ElementAt(1).Body!.Value<string>("text").ShouldBe("dos");
    }

    [Fact]
    public async Task Many_answers_need_one_token()
    {
        await using var host = await BotHost.StartAsync((turn, cancellationToken) =>
            turn.SendActivityAsync("hola", cancellationToken: cancellationToken));
        var token = new TokenForge(host.Channel).Write();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.DeliverAsync(host.Sample("message"), token)));

        host.Channel.Requests.Count.ShouldBe(20);
        host.Channel.TokenRequests.ShouldBe(1);
        var form = host.Channel.TokenForms.ShouldHaveSingleItem();
        form["grant_type"].ToString().ShouldBe("client_credentials");
        form["client_id"].ToString().ShouldBe(BotHost.AppId);
        form["client_secret"].ToString().ShouldBe("secret");
        form["scope"].ToString().ShouldBe("https://api.botframework.com/.default");
    }

    [Fact]
    public async Task Dates_in_a_buttons_value_stay_what_was_sent()
    {
        string? date = null;
        await using var host = await BotHost.StartAsync((turn, _) =>
        {
            date = ((JObject)turn.Activity.Value)["date"]!.Value<string>();
            return Task.CompletedTask;
        });

        await host.DeliverAsync(host.Sample("message-submit"));

        date.ShouldBe("2026-11-24T00:00:00Z");
    }

    [Fact]
    public async Task Failed_turn_is_told_to_the_error_handler_once()
    {
        await using var host = await BotHost.StartAsync((_, _) => throw new InvalidTimeZoneException());

        var answer = await host.DeliverAsync(host.Sample("message"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Adapter.Failures.ShouldHaveSingleItem().ShouldBeOfType<InvalidTimeZoneException>();
    }

    [Fact]
    public async Task Caller_that_expects_replies_gets_them_in_the_answer()
    {
        await using var host = await BotHost.StartAsync(async (turn, cancellationToken) =>
        {
            await turn.SendActivityAsync("uno", cancellationToken: cancellationToken);
            await turn.SendActivityAsync("dos", cancellationToken: cancellationToken);
        });
        var activity = host.Sample("message");
        activity["deliveryMode"] = DeliveryModes.ExpectReplies;

        var answer = await host.DeliverAsync(activity);

        var body = JObject.Parse(await answer.Content.ReadAsStringAsync());
        body["activities"]!.Select(reply => reply.Value<string>("text")).ShouldBe(["uno", "dos"]);
        host.Channel.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unknown_kind_of_activity_is_taken_quietly()
    {
        await using var host = await BotHost.StartAsync(new ActivityHandler());

        var answer = await host.DeliverAsync(host.Sample("future-kind"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Middleware_wraps_the_turn_in_the_order_of_being_added()
    {
        var passed = new List<string>();
        await using var host = await BotHost.StartAsync((_, _) =>
        {
            passed.Add("bot");
            return Task.CompletedTask;
        });
        host.Adapter.Use(new TestedMiddleware("a", passed)).Use(new TestedMiddleware("b", passed));

        await host.DeliverAsync(host.Sample("message"));

        passed.ShouldBe(["a in", "b in", "bot", "b out", "a out"]);
    }
}
