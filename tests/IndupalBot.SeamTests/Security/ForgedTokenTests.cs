using System.Net;
using IndupalBot.SeamTests.Channel;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Security;

/// <summary>No token but the channel's own opens the door: 401, and the bot never hears of it.</summary>
public sealed class ForgedTokenTests : IAsyncLifetime
{
    private readonly TestedBot bot = new((_, _) => Task.CompletedTask);
    private BotHost host = null!;

    public async Task InitializeAsync() => host = await BotHost.StartAsync(bot);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task The_channels_own_token_is_let_in()
    {
        (await host.DeliverAsync(host.Sample("message"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        bot.Turns.ShouldBe(1);
    }

    [Fact]
    public Task No_token() => RefusedAsync((string?)null);

    [Fact]
    public Task Not_a_token() => RefusedAsync("abc.def.ghi");

    [Fact]
    public Task Empty_token() => RefusedAsync(" ");

    [Fact]
    public Task Unsigned() => RefusedAsync(new TokenForge(host.Channel) { Algorithm = "none" });

    [Fact]
    public Task Signature_cut_off() => RefusedAsync(string.Join('.', Good().Split('.')[..2]) + ".");

    [Fact]
    public Task Content_changed_after_signing()
    {
        var (good, other) = (Good().Split('.'), new TokenForge(host.Channel) { Audience = "x" }.Write().Split('.'));
        return RefusedAsync($"{good[0]}.{other[1]}.{good[2]}");
    }

    [Fact]
    public Task Key_that_only_claims_the_channels_id() =>
        RefusedAsync(new TokenForge(host.Channel) { Key = new SigningKey("first", "msteams") });

    [Fact]
    public Task Key_that_nobody_publishes() =>
        RefusedAsync(new TokenForge(host.Channel) { Key = new SigningKey("unheard-of", "msteams") });

    [Fact]
    public Task Public_key_used_as_a_shared_secret() => RefusedAsync(new TokenForge(host.Channel) { Algorithm = "HS256" });

    [Theory]
    [InlineData("None")]
    [InlineData("NONE")]
    [InlineData("rs256")]
    [InlineData("")]
    public Task Algorithm_by_another_spelling(string algorithm) => RefusedAsync(new TokenForge(host.Channel) { Algorithm = algorithm });

    [Fact]
    public Task Algorithm_that_the_channel_does_not_use() => RefusedAsync(new TokenForge(host.Channel) { Algorithm = "PS256" });

    [Fact]
    public Task Key_brought_along_in_the_token()
    {
        var own = new SigningKey("own", "msteams");
        return RefusedAsync(new TokenForge(host.Channel) { Key = own, MoreHead = new() { ["jwk"] = own.ToJson() } });
    }

    [Fact]
    public async Task Key_published_where_the_token_says()
    {
        await using var evil = await FakeChannel.StartAsync();
        evil.Keys[0] = new SigningKey("evil", "msteams");

        await RefusedAsync(new TokenForge(host.Channel)
        {
            Key = evil.Keys[0],
            MoreHead = new() { ["jku"] = $"{evil.Url}/keys", ["x5u"] = $"{evil.Url}/keys" },
        });
    }

    [Fact]
    public Task Key_that_the_token_does_not_name() => RefusedAsync(new TokenForge(host.Channel) { KeyId = "" });

    [Theory]
    [InlineData("Basic")]
    [InlineData("Bear")]
    [InlineData("")]
    public async Task Good_token_in_another_scheme(string scheme)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Endpoint) { Content = JsonOf(host.Sample("message")) };
        request.Headers.TryAddWithoutValidation("Authorization", $"{scheme} {Good()}".Trim());

        (await http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Turns.ShouldBe(0);
    }

    [Fact]
    public Task Expired() =>
        RefusedAsync(new TokenForge(host.Channel) { NotBefore = InMinutes(-60), Expires = InMinutes(-6) });

    [Fact]
    public Task Not_yet_valid() =>
        RefusedAsync(new TokenForge(host.Channel) { NotBefore = InMinutes(7), Expires = InMinutes(60) });

    [Fact]
    public Task Without_an_end() => RefusedAsync(new TokenForge(host.Channel) { Expires = null });

    [Fact]
    public Task For_another_bot() => RefusedAsync(new TokenForge(host.Channel) { Audience = Guid.NewGuid().ToString() });

    [Fact]
    public Task For_nobody() => RefusedAsync(new TokenForge(host.Channel) { Audience = null });

    [Fact]
    public Task By_another_issuer() =>
        RefusedAsync(new TokenForge(host.Channel) { Issuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/" });

    [Fact]
    public Task By_no_issuer() => RefusedAsync(new TokenForge(host.Channel) { Issuer = null });

    [Fact]
    public Task Without_a_service_url() => RefusedAsync(new TokenForge(host.Channel) { ServiceUrl = null });

    [Fact]
    public Task For_another_service_url() =>
        RefusedAsync(new TokenForge(host.Channel) { ServiceUrl = "https://smba.trafficmanager.net/amer/" });

    [Fact]
    public Task Key_of_another_channel()
    {
        host.Channel.Keys.Add(new SigningKey("webchats", "webchat"));
        return RefusedAsync(new TokenForge(host.Channel) { Key = host.Channel.Keys[1] });
    }

    [Fact]
    public Task Key_without_any_endorsement()
    {
        host.Channel.Keys.Add(new SigningKey("bare"));
        return RefusedAsync(new TokenForge(host.Channel) { Key = host.Channel.Keys[1] });
    }

    [Fact]
    public async Task Known_token_with_an_activity_of_another_place()
    {
        var token = Good();
        (await host.DeliverAsync(host.Sample("message"), token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var stolen = host.Sample("message");
        stolen["serviceUrl"] = "https://evil.example/";

        (await host.DeliverAsync(stolen, token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        bot.Turns.ShouldBe(1);
    }

    [Fact]
    public async Task Known_token_with_an_activity_of_another_channel()
    {
        var activity = host.Sample("message");
        activity["channelId"] = "emulator";

        (await host.DeliverAsync(activity)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        bot.Turns.ShouldBe(0);
    }

    [Fact]
    public async Task Clocks_may_differ_by_five_minutes()
    {
        var late = new TokenForge(host.Channel) { NotBefore = InMinutes(-60), Expires = InMinutes(-4) };
        var early = new TokenForge(host.Channel) { NotBefore = InMinutes(4) };

        (await host.DeliverAsync(host.Sample("message"), late.Write())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.DeliverAsync(host.Sample("message"), early.Write())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Stronger_signatures_are_welcome()
    {
        var token = new TokenForge(host.Channel) { Algorithm = "RS512" }.Write();

        (await host.DeliverAsync(host.Sample("message"), token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static DateTimeOffset InMinutes(int minutes) => TimeProvider.System.GetUtcNow().AddMinutes(minutes);

    private static StringContent JsonOf(JObject activity) =>
        new(activity.ToString(), System.Text.Encoding.UTF8, "application/json");

    private string Good() => new TokenForge(host.Channel).Write();

    private Task RefusedAsync(TokenForge forge) => RefusedAsync(forge.Write());

    private async Task RefusedAsync(string? token)
    {
        var answer = await host.DeliverAsync(host.Sample("message"), token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Turns.ShouldBe(0);
        host.Channel.TokenRequests.ShouldBe(0);
    }
}
