using IndupalBot.Simulator.Tokens;

namespace IndupalBot.SimulatorTests;

public sealed class ConnectorTests : Stage
{
    private string AnasChat => ChatPath(Teams.Person("Ana").Person.ChatId);

    private string Soporte => Teams.Person("Luis").InChannel("Soporte").Conversation.Id;

    [Fact]
    public async Task Call_without_a_good_token_is_refused()
    {
        var none = await Bot.CallAsync(HttpMethod.Get, AnasChat + "/members", null, token: null);
        var forged = await Bot.CallAsync(HttpMethod.Get, AnasChat + "/members", null, token: "eyJhbGciOiJub25lIn0.e30.");

        ((int)none.StatusCode).ShouldBe(401);
        ((int)forged.StatusCode).ShouldBe(401);
    }

    [Fact]
    public async Task Wrong_secret_gets_no_token()
    {
        var answer = await Bot.AskTokenAsync("otro");

        ((int)answer.StatusCode).ShouldBe(401);
        (await JsonOf(answer)).GetProperty("error").GetString().ShouldBe("invalid_client");
    }

    [Theory]
    [InlineData("v3/nothing")]
    [InlineData("v3/conversations/a:1/activities/1/nothing")]
    public async Task Unknown_route_is_not_found(string path) =>
        ((int)(await Bot.CallAsync(HttpMethod.Get, path)).StatusCode).ShouldBe(404);

    [Fact]
    public async Task Unknown_conversation_is_not_found()
    {
        var answer = await Bot.CallAsync(HttpMethod.Post, ChatPath("a:1nobody") + "/activities", new { type = "message", text = "hola" });

        ((int)answer.StatusCode).ShouldBe(404);
        (await ErrorOf(answer)).ShouldBe("ConversationNotFound");
    }

    [Fact]
    public async Task Message_over_the_limit_is_too_big()
    {
        var fits = await Bot.CallAsync(HttpMethod.Post, AnasChat + "/activities", HandBot.MessageWith(SampleCards.OfSize(40_000)));
        var tooBig = await Bot.CallAsync(HttpMethod.Post, AnasChat + "/activities", HandBot.MessageWith(SampleCards.OfSize(60_000)));

        fits.IsSuccessStatusCode.ShouldBeTrue();
        ((int)tooBig.StatusCode).ShouldBe(413);
        (await ErrorOf(tooBig)).ShouldBe("MessageSizeTooBig");
    }

    [Fact]
    public async Task Chat_with_a_person_is_always_the_same()
    {
        var request = new { isGroup = false, tenantId = Teams.World.TenantId, members = new[] { new { id = Teams.Person("Ana").Person.Id } } };

        var first = await JsonOf(await Bot.CallAsync(HttpMethod.Post, "v3/conversations", request));
        var second = await JsonOf(await Bot.CallAsync(HttpMethod.Post, "v3/conversations", request));

        first.GetProperty("id").GetString().ShouldBe(Teams.Person("Ana").Person.ChatId);
        second.GetProperty("id").GetString().ShouldBe(first.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Group_chat_cannot_be_created()
    {
        var members = new[] { new { id = Teams.Person("Ana").Person.Id }, new { id = Teams.Person("Luis").Person.Id } };

        var answer = await Bot.CallAsync(HttpMethod.Post, "v3/conversations", new { isGroup = true, tenantId = Teams.World.TenantId, members });

        ((int)answer.StatusCode).ShouldBe(400);
        (await ErrorOf(answer)).ShouldBe("BadSyntax");
    }

    [Fact]
    public async Task Channel_thread_needs_its_first_message()
    {
        var channelData = new { tenant = new { id = Teams.World.TenantId }, channel = new { id = Soporte } };

        var empty = await Bot.CallAsync(HttpMethod.Post, "v3/conversations", new { isGroup = true, channelData });
        var thread = await JsonOf(await Bot.CallAsync(HttpMethod.Post, "v3/conversations", new { isGroup = true, channelData, activity = new { type = "message", text = "Caso nuevo" } }));

        (await ErrorOf(empty)).ShouldBe("BadSyntax");
        thread.GetProperty("id").GetString().ShouldBe($"{Soporte};messageid={thread.GetProperty("activityId").GetString()}");
        (await Teams.Person("Marta").InChannel("Soporte").SeesTextAsync("Caso nuevo")).Message.RootId.ShouldBeNull();
    }

    [Fact]
    public async Task Roster_comes_in_pages()
    {
        var first = await JsonOf(await Bot.CallAsync(HttpMethod.Get, ChatPath(Soporte) + "/pagedmembers?pageSize=2"));
        var rest = await JsonOf(await Bot.CallAsync(HttpMethod.Get, ChatPath(Soporte) + "/pagedmembers?pageSize=2&continuationToken=" + first.GetProperty("continuationToken").GetString()));

        first.GetProperty("members").GetArrayLength().ShouldBe(2);
        rest.GetProperty("members")[0].GetProperty("userPrincipalName").GetString().ShouldBe("smaestre@indupalvalledupar.gov.co");
        rest.TryGetProperty("continuationToken", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Member_can_be_asked_by_entra_id()
    {
        var marta = Teams.Person("Marta").Person;

        var member = await JsonOf(await Bot.CallAsync(HttpMethod.Get, $"{ChatPath(Soporte)}/members/{marta.AadObjectId}"));
        var stranger = await Bot.CallAsync(HttpMethod.Get, $"{ChatPath(Soporte)}/members/{Teams.Person("Ana").Person.AadObjectId}");

        member.GetProperty("id").GetString().ShouldBe(marta.Id);
        ((int)stranger.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task Team_tells_its_channels()
    {
        var team = Teams.World.File.Teams[0];

        var details = await JsonOf(await Bot.CallAsync(HttpMethod.Get, "v3/teams/" + Uri.EscapeDataString(team.Id)));
        var channels = await JsonOf(await Bot.CallAsync(HttpMethod.Get, $"v3/teams/{Uri.EscapeDataString(team.Id)}/conversations"));

        details.GetProperty("aadGroupId").GetString().ShouldBe(team.AadGroupId);
        channels.GetProperty("conversations")[1].GetProperty("name").GetString().ShouldBe("Soporte");
    }

    [Fact]
    public async Task Bot_that_is_not_installed_may_not_write()
    {
        await Teams.Person("Ana").UninstallsAsync();

        var answer = await Bot.CallAsync(HttpMethod.Post, AnasChat + "/activities", new { type = "message", text = "hola" });

        ((int)answer.StatusCode).ShouldBe(403);
        (await ErrorOf(answer)).ShouldBe("BotNotInConversationRoster");
        Bot.Of("installationUpdate").Single().GetProperty("action").GetString().ShouldBe("remove");
    }

    [Fact]
    public async Task Blocked_bot_may_not_write()
    {
        Teams.Person("Ana").Blocks();

        var answer = await Bot.CallAsync(HttpMethod.Post, AnasChat + "/activities", new { type = "message", text = "hola" });

        (await ErrorOf(answer)).ShouldBe("ConversationBlockedByUser");
    }

    [Fact]
    public async Task Bot_changes_only_its_own_messages()
    {
        var said = await Teams.Person("Ana").SaysAsync("hola");

        var answer = await Bot.CallAsync(HttpMethod.Put, $"{AnasChat}/activities/{said.Message.Id}", new { type = "message", text = "otra cosa" });

        (await ErrorOf(answer)).ShouldBe("NotEnoughPermissions");
    }

    [Theory]
    [InlineData(TokenFlaw.Missing)]
    [InlineData(TokenFlaw.Expired)]
    [InlineData(TokenFlaw.OtherAudience)]
    [InlineData(TokenFlaw.OtherIssuer)]
    [InlineData(TokenFlaw.OtherKey)]
    [InlineData(TokenFlaw.OtherServiceUrl)]
    public async Task Flawed_token_can_be_tried_on_the_bot(TokenFlaw flaw)
    {
        await Teams.Person("Ana").SaysAsync("hola");
        var activity = Bot.Received.Single().GetRawText();

        (await Teams.PostRawAsync(activity, TokenFlaw.None, default)).Status.ShouldBe(200);
        (await Teams.PostRawAsync(activity, flaw, default)).Status.ShouldBe(401);
    }
}
