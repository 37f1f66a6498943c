using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Tokens;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class DoorTests : IClassFixture<RunningDesk>
{
    private const string OtherTenant = "11111111-2222-3333-4444-555555555555";
    private static readonly string[] Places = ["conversation", "channelData", "both", "nowhere"];

    private readonly HelpDesk desk;
    private readonly Activities activities;

    public DoorTests(RunningDesk running) => (desk, activities) = (running.Desk, Activities.Of(running.Desk, running.Desk.Ana));

    [Fact]
    public async Task Activities_of_every_kind_with_a_flawed_token_are_refused_and_change_nothing()
    {
        var before = await StateAsync();

        foreach (var (kind, activity) in activities.OfEveryKind())
        {
            foreach (var flaw in Enum.GetValues<TokenFlaw>().Except([TokenFlaw.None]))
            {
                (await PostAsync(activity, flaw)).Status.ShouldBe(401, $"{kind} with token {flaw}");
            }
        }

        (await StateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Activities_of_every_kind_from_another_tenant_are_refused_and_change_nothing()
    {
        var before = await StateAsync();

        foreach (var (kind, activity) in activities.OfEveryKind())
        {
            foreach (var place in Places)
            {
                (await PostAsync(OfAnotherTenant(activity, place), TokenFlaw.None)).Status.ShouldBe(401, $"{kind}, tenant told in {place}");
            }
        }

        (await StateAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("{\"text\":\"sin tipo\"}")]
    [InlineData("{\"type\":\"message\",\"from\":7}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"ayer\"}")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        var answer = await desk.Teams.PostRawAsync(body, TokenFlaw.None, CancellationToken.None);

        answer.Status.ShouldBe(400);
        answer.Body.ShouldBeNull();
    }

    [Theory]
    [InlineData("from")]
    [InlineData("conversation")]
    [InlineData("id")]
    [InlineData("serviceUrl")]
    [InlineData("recipient")]
    public async Task An_activity_without_a_part_that_matters_never_breaks_the_bot(string part)
    {
        foreach (var (kind, whole) in activities.OfEveryKind())
        {
            var activity = whole.DeepClone().AsObject();
            activity.Remove(part);

            var answer = await PostAsync(activity, TokenFlaw.None);

            answer.Status.ShouldBeOneOf([200, 400, 401, 501], $"{kind} without {part}");
            (answer.Body?.GetRawText() ?? "").ShouldNotContain("   at ");
        }
    }

    [Fact]
    public async Task Requests_in_another_form_are_refused()
    {
        var message = activities.Message("hola").ToJsonString();

        (await SendAsync(HttpMethod.Get, null)).ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await SendAsync(HttpMethod.Put, Json(message))).ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await SendAsync(HttpMethod.Post, new StringContent(message, Encoding.UTF8, "text/plain"))).ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await SendAsync(HttpMethod.Post, null)).ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await SendAsync(HttpMethod.Post, Json(new string(' ', 1_100_000) + message))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await SendAsync(HttpMethod.Post, Json(message))).ShouldBe(HttpStatusCode.Unauthorized);
        (await SendAsync(HttpMethod.Post, Json(message), "Bearer no.es.unatoken")).ShouldBe(HttpStatusCode.Unauthorized);
        (await SendAsync(HttpMethod.Post, Json(message), "Basic YTpi")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Kinds_that_the_bot_does_not_know_are_taken_without_a_word_and_unknown_invokes_are_not_implemented()
    {
        var before = await StateAsync();

        (await PostAsync(WithType("somethingOfTomorrow"), TokenFlaw.None)).Status.ShouldBe(200);
        (await PostAsync(activities.OfEveryKind()["event"], TokenFlaw.None)).Status.ShouldBe(200);
        (await PostAsync(activities.OfEveryKind()["typing"], TokenFlaw.None)).Status.ShouldBe(200);
        (await PostAsync(activities.OfEveryKind()["messageReaction"], TokenFlaw.None)).Status.ShouldBe(200);
        (await PostAsync(activities.Invoke("somethingOf/tomorrow", new JsonObject()), TokenFlaw.None)).Status.ShouldBe(501);
        (await PostAsync(activities.Invoke("", null), TokenFlaw.None)).Status.ShouldBe(501);

        (await StateAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"action\":null}")]
    [InlineData("{\"action\":{\"type\":\"Action.Submit\",\"verb\":\"ticket.claim\"}}")]
    [InlineData("{\"action\":\"ticket.claim\"}")]
    public async Task A_card_action_that_is_none_is_answered_in_the_form_of_card_errors(string value)
    {
        var answer = await PostAsync(activities.Invoke("adaptiveCard/action", JsonNode.Parse(value)), TokenFlaw.None);

        answer.Status.ShouldBeOneOf(200, 400);
        var body = answer.Body.ShouldNotBeNull();
        body.GetProperty("statusCode").GetInt32().ShouldBe(400);
        body.GetProperty("type").GetString().ShouldBe("application/vnd.microsoft.error");
        body.GetProperty("value").GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"destruir.todo\",\"data\":{}}")]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"ticket.claim\"}")]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"ticket.claim\",\"data\":{\"ticketId\":\"uno\",\"version\":1}}")]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"ticket.claim\",\"data\":{\"ticketId\":2026009999,\"version\":1}}")]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"ticket.verify\",\"data\":{\"ticketId\":99999999999999999999,\"version\":{}}}")]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"draft.register\",\"data\":{\"draftId\":\"no\",\"version\":-1}}")]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"draft.change\",\"data\":[1,2]}")]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"group.confirm\",\"data\":{\"group\":\"999\"}}")]
    public async Task A_forged_press_gets_a_kind_answer_and_changes_no_case(string action)
    {
        var answer = await PostAsync(activities.Invoke("adaptiveCard/action", new JsonObject { ["action"] = JsonNode.Parse(action), ["trigger"] = "manual" }), TokenFlaw.None);

        answer.Status.ShouldBe(200);
        var body = answer.Body.ShouldNotBeNull();
        body.GetProperty("statusCode").GetInt32().ShouldBe(200);
        body.GetRawText().ShouldNotContain("Exception");
        (await desk.ReadAsync(db => db.Tickets.CountAsync())).ShouldBe(0);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static JsonObject OfAnotherTenant(JsonObject activity, string place)
    {
        var forged = activity.DeepClone().AsObject();
        var (conversation, channelData) = (forged["conversation"]?.AsObject() ?? [], forged["channelData"]?.AsObject() ?? []);
        if (place is "conversation" or "both")
        {
            conversation["tenantId"] = OtherTenant;
        }

        if (place is "channelData" or "both")
        {
            channelData["tenant"] = new JsonObject { ["id"] = OtherTenant };
        }

        if (place == "nowhere")
        {
            conversation.Remove("tenantId");
            channelData.Remove("tenant");
        }

        return forged;
    }

    private JsonObject WithType(string type)
    {
        var activity = activities.Message("hola");
        activity["type"] = type;
        return activity;
    }

    private Task<BotAnswer> PostAsync(JsonObject activity, TokenFlaw flaw) =>
        desk.Teams.PostRawAsync(activity.ToJsonString(), flaw, CancellationToken.None);

    private async Task<HttpStatusCode> SendAsync(HttpMethod method, HttpContent? content, string? authorization = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(desk.BotAddress, "/api/messages")) { Content = content };
        request.Headers.Authorization = authorization is null ? null : AuthenticationHeaderValue.Parse(authorization);
        using var response = await client.SendAsync(request);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        return response.StatusCode;
    }

    /// <summary>All that could have changed.</summary>
    private async Task<string> StateAsync() => JsonSerializer.Serialize(await desk.ReadAsync(async db => new
    {
        Inbox = await db.Inbox.CountAsync(),
        Outbox = await db.Outbox.CountAsync(),
        People = await db.People.CountAsync(),
        Conversations = await db.Conversations.CountAsync(),
        Drafts = await db.RequestDrafts.CountAsync(),
        Tickets = await db.Tickets.CountAsync(),
    }));
}
