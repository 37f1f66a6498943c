using System.Net;
using IndupalBot.SeamTests.Channel;

namespace IndupalBot.SeamTests.Security;

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
