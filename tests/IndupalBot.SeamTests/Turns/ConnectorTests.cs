using System.Net;
using System.Security.Claims;
using IndupalBot.SeamTests.Channel;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Turns;

public sealed class ConnectorTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async Task InitializeAsync() => host = await BotHost.StartAsync((_, _) => Task.CompletedTask);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Message_is_sent_out_of_a_turn_by_service_url_and_conversation()
    {
        using var client = await ClientAsync();

        var sent = await client.Conversations.SendToConversationAsync("a:1/x y", MessageFactory.Text("Ñandú"), default);

        sent.Id.ShouldBe("given-by-channel");
        var request = host.Channel.Requests.ShouldHaveSingleItem();
        request.Target.ShouldBe("/emea/v3/conversations/a%3A1%2Fx%20y/activities");
        request.Body!.Value<string>("text").ShouldBe("Ñandú");
    }

    [Fact]
    public async Task Service_url_may_lack_its_last_slash()
    {
        using var client = await ClientAsync(host.Channel.ServiceUrl.TrimEnd('/'));

        await client.Conversations.DeleteActivityAsync("a:1", "7", default);

        host.Channel.Requests.ShouldHaveSingleItem().Target.ShouldBe("/emea/v3/conversations/a%3A1/activities/7");
    }

    [Fact]
    public async Task Personal_chat_is_created()
    {
        host.Channel.Answer = _ => FakeChannel.Json(new JObject { ["id"] = "a:new" }, StatusCodes.Status201Created);
        using var client = await ClientAsync();

        var created = await client.Conversations.CreateConversationAsync(
            new ConversationParameters { IsGroup = false, Members = [new ChannelAccount("29:1ana")], TenantId = "t" }, default);

        created.Id.ShouldBe("a:new");
        var request = host.Channel.Requests.ShouldHaveSingleItem();
        (request.Method, request.Target).ShouldBe(("POST", "/emea/v3/conversations"));
        JToken.DeepEquals(
            request.Body,
            JObject.Parse("""{"isGroup":false,"members":[{"id":"29:1ana"}],"tenantId":"t"}""")).ShouldBeTrue(request.Body!.ToString());
    }

    [Fact]
    public async Task Refusal_tells_its_status_code_and_when_to_come_back()
    {
        host.Channel.Answer = _ => new RetryLater();
        using var client = await ClientAsync();

        var refused = await Should.ThrowAsync<ErrorResponseException>(
            client.Conversations.SendToConversationAsync("a:1", MessageFactory.Text("x"), default));

        refused.Response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Response.Headers["Retry-After"].ShouldBe(["7"]);
        refused.Body.Error.Code.ShouldBe("Throttled");
        host.Channel.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Refusal_without_a_readable_body_still_tells_its_status()
    {
        host.Channel.Answer = _ => Results.Text("<html>", "text/html", statusCode: StatusCodes.Status502BadGateway);
        using var client = await ClientAsync();

        var refused = await Should.ThrowAsync<ErrorResponseException>(
            client.Conversations.DeleteActivityAsync("a:1", "7", default));

        refused.Response.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        refused.Response.Content.ShouldBe("<html>");
        refused.Body?.Error.ShouldBeNull();
        host.Channel.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Bot_takes_up_a_conversation_again()
    {
        var reference = host.Sample("message").ToObject<Activity>()!.GetConversationReference();
        reference.ActivityId = null;

        await host.Adapter.ContinueConversationAsync(
            BotHost.AppId,
            reference,
            (turn, cancellationToken) => turn.SendActivityAsync("Tu caso avanza", cancellationToken: cancellationToken),
            default);

        host.Adapter.Failures.ShouldBeEmpty();
        host.Channel.Requests.ShouldHaveSingleItem().Body!["recipient"]!.Value<string>("id").ShouldBe("29:1ana");
    }

    [Fact]
    public async Task Bot_opens_a_personal_chat_and_speaks_in_it()
    {
        host.Channel.Answer = request => FakeChannel.Json(new JObject { ["id"] = request.Target.EndsWith("conversations", StringComparison.Ordinal) ? "a:new" : "1" });

        await host.Adapter.CreateConversationAsync(
            BotHost.AppId,
            "msteams",
            host.Channel.ServiceUrl,
            host.Authentication.GetOriginatingAudience(),
            new ConversationParameters { IsGroup = false, Bot = new ChannelAccount("28:bot"), Members = [new ChannelAccount("29:1ana")], TenantId = "t" },
            (turn, cancellationToken) => turn.SendActivityAsync("Tu caso avanza", cancellationToken: cancellationToken),
            default);

        host.Adapter.Failures.ShouldBeEmpty();
        host.Channel.Requests.Count.ShouldBe(2);
        var (opened, said) = (host.Channel.Requests.First(), host.Channel.Requests.Last());
        opened.Target.ShouldBe("/emea/v3/conversations");
        // The turn has an activity of its own, which the message answers: what follows the conversation is no matter.
        said.Target.ShouldStartWith("/emea/v3/conversations/a%3Anew/activities");
        said.Body!.Value<string>("text").ShouldBe("Tu caso avanza");
        opened.Body!["members"]!.ShouldHaveSingleItem().Value<string>("id").ShouldBe("29:1ana");
    }

    [Fact]
    public async Task Bot_takes_up_a_thread_of_a_channel_again()
    {
        var reference = host.Sample("message-mention").ToObject<Activity>()!.GetConversationReference();

        await host.Adapter.ContinueConversationAsync(
            BotHost.AppId,
            reference,
            (turn, cancellationToken) => turn.SendActivityAsync("Sigue", cancellationToken: cancellationToken),
            default);

        host.Adapter.Failures.ShouldBeEmpty();
        host.Channel.Requests.ShouldHaveSingleItem().Target.ShouldContain("%3Bmessageid%3D1764000000001");
    }

    [Fact]
    public async Task Member_of_a_team_is_read_from_the_teams_roster()
    {
        host.Channel.Answer = _ => FakeChannel.Json(JObject.Parse("""{"id":"29:1luis","givenName":"Luis","tenantId":"t"}"""));
        TeamsChannelAccount? member = null;

        await InATurnAsync("message-mention", async (turn, cancellationToken) =>
            member = await TeamsInfo.GetTeamMemberAsync(turn, "29:1luis", cancellationToken: cancellationToken));

        host.Channel.Requests.ShouldHaveSingleItem().Target.ShouldBe(
            "/emea/v3/conversations/19%3Ageneral%40thread.tacv2/members/29%3A1luis");
        (member!.GivenName, member.TenantId).ShouldBe(("Luis", "t"));
    }

    [Fact]
    public async Task Roster_of_a_team_is_read_to_its_end()
    {
        host.Channel.Answer = request => FakeChannel.Json(JObject.Parse(request.Target.Contains("continuationToken", StringComparison.Ordinal)
            ? """{"members":[{"id":"29:1b"}]}"""
            : """{"continuationToken":"2","members":[{"id":"29:1a"}]}"""));
        List<string> members = [];

        await InATurnAsync("message-mention", async (turn, cancellationToken) =>
        {
            string? next = null;
            do
            {
                var page = await TeamsInfo.GetPagedTeamMembersAsync(turn, continuationToken: next, pageSize: 1, cancellationToken: cancellationToken);
                members.AddRange(page.Members.Select(member => member.Id));
                next = page.ContinuationToken;
            }
            while (next is not null);
        });

        members.ShouldBe(["29:1a", "29:1b"]);
    }

    [Fact]
    public async Task What_is_not_there_is_told_by_its_code()
    {
        host.Channel.Answer = _ => FakeChannel.Json(
            JObject.Parse("""{"error":{"code":"ConversationNotFound","message":"gone"}}"""), StatusCodes.Status404NotFound);

        var refused = await Should.ThrowAsync<ErrorResponseException>(InATurnAsync("message", async (turn, cancellationToken) =>
            await TeamsInfo.GetMemberAsync(turn, "29:1ana", cancellationToken), rethrow: true));

        (refused.Response.StatusCode, refused.Body.Error.Code).ShouldBe((HttpStatusCode.NotFound, "ConversationNotFound"));
    }

    [Fact]
    public async Task Thread_is_started_in_a_channel()
    {
        host.Channel.Answer = _ => FakeChannel.Json(new JObject { ["id"] = "19:c;messageid=9", ["activityId"] = "9" });
        Tuple<ConversationReference, string>? started = null;

        await InATurnAsync("message", async (turn, cancellationToken) => started = await TeamsInfo.SendMessageToTeamsChannelAsync(
            turn, MessageFactory.Text("Caso nuevo"), "19:c", BotHost.AppId, cancellationToken));

        (started!.Item1.Conversation.Id, started.Item2).ShouldBe(("19:c;messageid=9", "9"));
        var body = host.Channel.Requests.ShouldHaveSingleItem().Body!;
        body.Value<bool>("isGroup").ShouldBeTrue();
        body["channelData"]!["channel"]!.Value<string>("id").ShouldBe("19:c");
        body["activity"]!.Value<string>("text").ShouldBe("Caso nuevo");
    }

    [Fact]
    public async Task Roster_is_read_a_page_at_a_time()
    {
        host.Channel.Answer = _ => FakeChannel.Json(JObject.Parse(
            """{"continuationToken":"more","members":[{"id":"29:1luis","objectId":"e","email":"luis@x.co","userRole":"owner"}]}"""));
        TeamsPagedMembersResult? page = null;

        await InATurnAsync("message-mention", async (turn, cancellationToken) =>
            page = await TeamsInfo.GetPagedMembersAsync(turn, 50, "a+b", cancellationToken));

        host.Channel.Requests.ShouldHaveSingleItem().Target.ShouldBe(
            "/emea/v3/conversations/19%3Ageneral%40thread.tacv2/pagedmembers?pageSize=50&continuationToken=a%2Bb");
        page!.ContinuationToken.ShouldBe("more");
        var member = page.Members.ShouldHaveSingleItem();
        (member.Email, member.AadObjectId).ShouldBe(("luis@x.co", "e"));
    }

    [Fact]
    public async Task Member_is_read_from_the_chat_outside_teams()
    {
        host.Channel.Answer = _ => FakeChannel.Json(JObject.Parse("""{"id":"29:1ana","userPrincipalName":"ana@x.co"}"""));
        TeamsChannelAccount? member = null;

        await InATurnAsync("message", async (turn, cancellationToken) =>
            member = await TeamsInfo.GetMemberAsync(turn, "29:1ana", cancellationToken));

        host.Channel.Requests.ShouldHaveSingleItem().Target.ShouldBe("/emea/v3/conversations/a%3A1chat-ana/members/29%3A1ana");
        member!.UserPrincipalName.ShouldBe("ana@x.co");
    }

    [Fact]
    public async Task Team_and_its_channels_are_read()
    {
        host.Channel.Answer = request => FakeChannel.Json(JObject.Parse(request.Target.EndsWith("conversations", StringComparison.Ordinal)
            ? """{"conversations":[{"id":"19:a"},{"id":"19:b","name":"Soporte"}]}"""
            : """{"id":"19:general@thread.tacv2","aadGroupId":"g","memberCount":3}"""));
        (TeamDetails Team, IList<ChannelInfo> Channels)? read = null;

        await InATurnAsync("message-mention", async (turn, cancellationToken) => read = (
            await TeamsInfo.GetTeamDetailsAsync(turn, cancellationToken: cancellationToken),
            await TeamsInfo.GetTeamChannelsAsync(turn, cancellationToken: cancellationToken)));

        read!.Value.Team.MemberCount.ShouldBe(3);
        read.Value.Channels.Select(channel => channel.Name).ShouldBe([null, "Soporte"]);
        host.Channel.Requests.Select(request => request.Target).ShouldBe(
        [
            "/emea/v3/teams/19%3Ageneral%40thread.tacv2",
            "/emea/v3/teams/19%3Ageneral%40thread.tacv2/conversations",
        ]);
    }

    private Task<IConnectorClient> ClientAsync(string? serviceUrl = null)
    {
        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AppIdClaim, BotHost.AppId)]);
        return host.Authentication.CreateConnectorFactory(identity)
            .CreateAsync(serviceUrl ?? host.Channel.ServiceUrl, host.Authentication.GetOriginatingAudience(), default);
    }

    private async Task InATurnAsync(string sample, BotCallbackHandler callback, bool rethrow = false)
    {
        var activity = host.Sample(sample).ToObject<Activity>()!;
        await host.Adapter.ContinueConversationAsync(
            new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, BotHost.AppId)]), activity, callback, default);
        if (rethrow && host.Adapter.Failures is [var failure])
        {
            throw failure;
        }

        host.Adapter.Failures.ShouldBeEmpty();
    }

    private sealed class RetryLater : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = "7";
            var error = JObject.Parse("""{"error":{"code":"Throttled","message":"slow down"}}""");
            return FakeChannel.Json(error, StatusCodes.Status429TooManyRequests).ExecuteAsync(httpContext);
        }
    }
}
