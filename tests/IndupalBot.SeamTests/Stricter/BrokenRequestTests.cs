using System.Net;
using System.Net.Http.Headers;
using System.Text;
using IndupalBot.SeamTests.Channel;

namespace IndupalBot.SeamTests.Stricter;

/// <summary>A request with a good token that is no activity: its own status each, and the bot never hears of it.</summary>
public sealed class BrokenRequestTests : IAsyncLifetime
{
    private readonly TestedBot bot = new((_, _) => Task.CompletedTask);
    private BotHost host = null!;

    public async Task InitializeAsync() => host = await BotHost.StartAsync(bot);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public Task Too_long() => RefusedAsync(
        HttpStatusCode.RequestEntityTooLarge, $$"""{"type":"message","text":"{{new string('x', 1024 * 1024)}}"}""");

    [Theory]
    [InlineData("text")]
    [InlineData("value")]
    [InlineData("unknown")]
    public Task Too_deep(string field) => RefusedAsync(
        HttpStatusCode.BadRequest,
        $$"""{"type":"message","{{field}}":{{new string('[', 100)}}{{new string(']', 100)}}}""");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":{}}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"from\":7}")]
    [InlineData("{\"type\":\"message\"} {\"type\":\"message\"}")]
    public Task Malformed(string body) => RefusedAsync(HttpStatusCode.BadRequest, body);

    [Theory]
    [InlineData("""{"type":"message","type":"invoke"}""")]
    [InlineData("""{"type":"message","serviceUrl":"https://smba.trafficmanager.net/amer/","serviceUrl":"https://evil.example/"}""")]
    [InlineData("""{"type":"message","from":{"id":"29:ana","id":"29:boss"}}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"verb":"a","verb":"b"}}}""")]
    [InlineData("""{"type":"message","channelData":{"tenant":{"id":"ours"},"tenant":{"id":"theirs"}}}""")]
    [InlineData("""{"type":"message","\u0074ype":"invoke"}""")]
    public Task Said_twice(string body) => RefusedAsync(HttpStatusCode.BadRequest, body);

    [Theory]
    [InlineData("{'type':'message'}")]
    [InlineData("{type:\"message\"}")]
    [InlineData("{\"type\":\"message\",}")]
    [InlineData("{\"type\":\"message\"/* who */}")]
    [InlineData("{\"type\":\"message\",\"value\":NaN}")]
    public Task Almost_json(string body) => RefusedAsync(HttpStatusCode.BadRequest, body);

    [Fact]
    public async Task Second_service_url_in_other_letters_does_not_slip_through()
    {
        var activity = host.Sample("message");
        activity["ServiceUrl"] = "https://evil.example/";

        var answer = await host.DeliverAsync(activity);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Turns.ShouldBe(0);
    }

    [Fact]
    public async Task Too_long_without_saying_so()
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Endpoint)
        {
            Content = new StringContent($$"""{"type":"message","text":"{{new string('x', 1024 * 1024)}}"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Good());

        var answer = await http.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        bot.Turns.ShouldBe(0);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Another_content_type(string contentType)
    {
        var answer = await host.SendAsync(HttpMethod.Post, """{"type":"message"}""", contentType, Good());

        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        bot.Turns.ShouldBe(0);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Another_verb(string verb)
    {
        var answer = await host.SendAsync(new HttpMethod(verb), null, "application/json", Good());

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        bot.Turns.ShouldBe(0);
    }

    private string Good() => new TokenForge(host.Channel).Write();

    private async Task RefusedAsync(HttpStatusCode status, string body)
    {
        var answer = await host.SendAsync(HttpMethod.Post, body, "application/json", Good());

        answer.StatusCode.ShouldBe(status);
        bot.Turns.ShouldBe(0);
    }
}
