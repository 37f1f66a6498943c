using System.Net;
using IndupalBot.SeamTests.Channel;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Stricter;

/// <summary>Tokens that the official package would take, ask the internet about or notice later.</summary>
public sealed class DoubtfulTokenTests : IAsyncLifetime
{
    private readonly TestedBot bot = new((_, _) => Task.CompletedTask);
    private BotHost host = null!;

    public async Task InitializeAsync() => host = await BotHost.StartAsync(bot);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public Task Token_too_long_to_be_one() =>
        RefusedAsync(new TokenForge(host.Channel) { MoreClaims = new() { ["more"] = new string('x', 14_000) } });

    [Fact]
    public Task For_this_bot_and_another() =>
        RefusedAsync(new TokenForge(host.Channel) { MoreClaims = new() { ["aud"] = new JArray(BotHost.AppId, "other") } });

    [Fact]
    public Task Token_of_the_bot_itself() => RefusedAsync(new TokenForge(host.Channel)
    {
        Issuer = "https://sts.windows.net/72f988bf-0000-4000-8000-2d7cd011db47/",
        Audience = "https://api.botframework.com",
        MoreClaims = new() { ["appid"] = BotHost.AppId },
    });

    [Fact]
    public Task Token_of_an_emulator() => RefusedAsync(new TokenForge(host.Channel)
    {
        Issuer = "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        MoreClaims = new() { ["appid"] = BotHost.AppId, ["ver"] = "1.0" },
    });

    [Fact]
    public async Task Rotated_key_is_accepted_at_once()
    {
        (await host.DeliverAsync(host.Sample("message"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Channel.Keys.Clear();
        host.Channel.Keys.Add(new SigningKey("second", "msteams"));

        (await host.DeliverAsync(host.Sample("message"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        bot.Turns.ShouldBe(2);
    }

    [Fact]
    public async Task Token_of_a_withdrawn_key_is_refused_even_if_it_was_accepted_before()
    {
        var old = Good();
        (await host.DeliverAsync(host.Sample("message"), old)).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Channel.Keys[0] = new SigningKey("second", "msteams");
        (await host.DeliverAsync(host.Sample("message"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await host.DeliverAsync(host.Sample("message"), old)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        bot.Turns.ShouldBe(2);
    }

    private string Good() => new TokenForge(host.Channel).Write();

    private async Task RefusedAsync(TokenForge forge)
    {
        var answer = await host.DeliverAsync(host.Sample("message"), forge.Write());

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Turns.ShouldBe(0);
        host.Channel.TokenRequests.ShouldBe(0);
    }
}
