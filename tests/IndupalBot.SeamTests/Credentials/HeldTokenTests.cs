using IndupalBot.Bot.Teams.Credentials;
using Microsoft.Extensions.Time.Testing;

namespace IndupalBot.SeamTests.Credentials;

public sealed class HeldTokenTests
{
    private const string Audience = "https://api.botframework.com";

    private readonly FakeTimeProvider time = new(new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly PlayedIdentity identity;
    private readonly HeldToken token;

    public HeldTokenTests()
    {
        identity = new(time, TimeSpan.FromHours(1));
        token = new(identity, Audience, time);
    }

    [Fact]
    public async Task Token_is_held_until_five_minutes_before_its_end()
    {
        await AskAsync();
        time.Advance(TimeSpan.FromMinutes(54));
        (await AskAsync()).ShouldEndWith("/.default 1");
        time.Advance(TimeSpan.FromMinutes(1));

        (await AskAsync()).ShouldEndWith("/.default 2");
    }

    [Fact]
    public async Task However_many_ask_one_renews()
    {
        var given = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(AskAsync)));

        given.Distinct().ShouldHaveSingleItem();
        identity.Given.ShouldBe(1);
    }

    [Fact]
    public async Task Early_renewal_that_fails_leaves_the_old_token_in_use_and_is_repeated_a_little_later()
    {
        await AskAsync();
        time.Advance(TimeSpan.FromMinutes(56));
        identity.Fails = true;

        (await AskAsync()).ShouldEndWith(" 1");
        identity.Fails = false;
        (await AskAsync()).ShouldEndWith(" 1");
        time.Advance(TimeSpan.FromSeconds(10));

        (await AskAsync()).ShouldEndWith(" 2");
    }

    [Fact]
    public async Task Expired_token_is_not_used_when_there_is_no_new_one()
    {
        await AskAsync();
        time.Advance(TimeSpan.FromHours(1));
        identity.Fails = true;

        await Should.ThrowAsync<Azure.Identity.AuthenticationFailedException>(AskAsync());
    }

    private Task<string> AskAsync() => token.GetAsync(default).AsTask();
}
