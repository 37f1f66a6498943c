using IndupalBot.Data.Outbox;
using IndupalBot.Simulator.Driver;
using IndupalBot.Simulator.Faults;
using IndupalBot.Simulator.Traffic;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class ConnectorTroubleTests : IAsyncLifetime
{
    private HelpDesk? started;

    private HelpDesk Desk => started ?? throw new InvalidOperationException("The desk has not been started.");

    public async Task InitializeAsync() => started = await HelpDesk.StartAsync();

    public async Task DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task Retry_After_is_waited_for_by_the_clock_while_others_are_served()
    {
        Desk.Teams.Faults.Set(FaultKind.Throttle, new Fault { ConversationId = Desk.Ana.Person.ChatId, Count = 1, RetryAfterSeconds = 300 });

        await Desk.Ana.SaysAsync("caso 77");
        await Desk.SettleAsync();
        await Desk.Jorge.SaysAsync("caso 78");
        await Desk.Jorge.SeesTextAsync("00078");
        await PassAsync(TimeSpan.FromSeconds(280));
        BotMessages(Desk.Ana).ShouldNotContain(text => text.Contains("00077"));
        await PassAsync(TimeSpan.FromSeconds(25));

        await Desk.Ana.SeesTextAsync("00077");
        var posts = Posts(Desk.Ana);
        posts.Select(post => post.Status).ShouldBe([429, 201]);
        (posts[1].At - posts[0].At).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(300));
    }

    [Theory]
    [InlineData(FaultKind.BadGateway, 1)]
    [InlineData(FaultKind.Unavailable, 4)]
    public async Task A_message_arrives_once_after_the_service_was_down(FaultKind down, int times)
    {
        Desk.Teams.Faults.Set(down, new Fault { ConversationId = Desk.Ana.Person.ChatId, Count = times });

        await Desk.Ana.SaysAsync("caso 77");
        await PassUntilEmptyAsync();

        BotMessages(Desk.Ana).Count(text => text.Contains("00077")).ShouldBe(1);
        Posts(Desk.Ana).Count.ShouldBe(times + 1);
    }

    [Fact]
    public async Task A_gateways_answer_is_no_answer_so_a_message_is_not_repeated_for_ever()
    {
        Desk.Teams.Faults.Set(FaultKind.BadGateway, new Fault { ConversationId = Desk.Ana.Person.ChatId, Count = 4 });

        await Desk.Ana.SaysAsync("caso 77");
        await PassUntilEmptyAsync();

        Posts(Desk.Ana).Select(post => post.Status).ShouldBe([502, 502]);
        (await Desk.ReadAsync(db => db.Outbox.OrderByDescending(row => row.Id).FirstAsync())).Status.ShouldBe(OutboxStatus.Dead);
    }

    [Fact]
    public async Task A_refusal_before_does_not_cost_an_unanswered_message_its_second_try()
    {
        Desk.Teams.Faults.Set(FaultKind.Unavailable, new Fault { ConversationId = Desk.Ana.Person.ChatId, Count = 2 });
        Desk.Teams.Faults.Set(FaultKind.LoseAnswers, new Fault { ConversationId = Desk.Ana.Person.ChatId });

        await Desk.Ana.SaysAsync("caso 77");
        await PassUntilEmptyAsync();

        Posts(Desk.Ana).Select(post => post.Status).ShouldBe([503, 503, 0, 0]);
    }

    [Fact]
    public async Task A_message_whose_answer_got_lost_is_tried_once_more_and_then_left()
    {
        Desk.Teams.Faults.Set(FaultKind.LoseAnswers, new Fault { ConversationId = Desk.Ana.Person.ChatId });

        await Desk.Ana.SaysAsync("caso 77");
        await PassUntilEmptyAsync();
        Desk.Teams.Faults.Clear();
        await Desk.Ana.SaysAsync("caso 78");

        await Desk.Ana.SeesTextAsync("00078");
        BotMessages(Desk.Ana).Count(text => text.Contains("00077")).ShouldBe(2);
        Posts(Desk.Ana).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_message_behind_one_that_fails_is_not_charged_its_attempts()
    {
        Desk.Teams.Faults.Set(FaultKind.Unavailable, new Fault { ConversationId = Desk.Ana.Person.ChatId, Count = 3 });

        await Desk.Ana.SaysAsync("caso 77");
        await Desk.Ana.SaysAsync("caso 78");
        await PassUntilEmptyAsync();

        var attempts = await Desk.ReadAsync(db => db.Outbox.OrderByDescending(row => row.Id).Take(2).Select(row => row.Attempts).ToListAsync());
        attempts.ShouldBe([1, 4]);
        NumbersTold(Desk.Ana).ShouldBe(["00077", "00078"]);
    }

    [Fact]
    public async Task Updates_are_repeated_until_they_are_answered_and_change_the_same_card()
    {
        await Desk.Ana.RegistersAsync();
        await Desk.SettleAsync();
        Desk.Teams.Faults.Set(FaultKind.LoseAnswers, new Fault { ConversationId = Desk.Ana.Person.ChatId, Count = 4 });

        await (await Desk.Luis.SeesCaseAsync("Registrado")).PressAsync("Tomar");
        await PassUntilEmptyAsync();

        Desk.Ana.Chat.Messages.Where(message => message.AllText.Contains("En atención")).ShouldHaveSingleItem();
        BotMessages(Desk.Ana).Count(text => text.Contains("está atendiendo tu caso")).ShouldBe(1);
        Desk.Teams.Traffic.After(0).Count(call => call is { Method: "PUT", Status: 0 }).ShouldBe(4);
    }

    [Fact]
    public async Task Who_blocked_the_bot_is_left_alone_until_they_write_again()
    {
        await Desk.Ana.RegistersAsync();
        await Desk.SettleAsync();
        Desk.Teams.Faults.Set(FaultKind.Forbidden, new Fault { ConversationId = Desk.Ana.Person.ChatId });
        await (await Desk.Luis.SeesCaseAsync("Registrado")).PressAsync("Tomar");
        await Desk.SettleAsync();

        var refused = Calls(Desk.Ana).Count;
        await (await Desk.Luis.SeesCaseAsync("En atención")).PressAsync("ticket.resolve", new { resolution = "Listo." });
        await Desk.SettleAsync();
        Calls(Desk.Ana).Count.ShouldBe(refused);
        (await Desk.ReadAsync(db => db.Conversations.SingleAsync(chat => chat.Id == Desk.Ana.Person.ChatId))).RefusedBecause.ShouldNotBeNull();
        await Desk.Luis.SeesCaseAsync("Solucionado");

        Desk.Teams.Faults.Clear();
        await Desk.Ana.SaysAsync("caso 77");
        await Desk.Ana.SeesTextAsync("00077");
        (await Desk.ReadAsync(db => db.Conversations.SingleAsync(chat => chat.Id == Desk.Ana.Person.ChatId))).RefusedBecause.ShouldBeNull();
    }

    [Fact]
    public async Task A_channel_that_refuses_is_left_alone_until_it_is_heard_and_misses_no_case()
    {
        var channel = Desk.Luis.InChannel("Soporte");
        Desk.Teams.Faults.Set(FaultKind.Forbidden, new Fault { ConversationId = channel.Conversation.Id });

        await Desk.Ana.RegistersAsync();
        await Desk.SettleAsync();
        await Desk.Jorge.RegistersAsync("No me enciende el computador de la oficina 300");
        await PassAsync(TimeSpan.FromMinutes(5));
        Desk.Teams.Traffic.After(0).Count(call => call is { Direction: TrafficEntry.FromBot, Status: 403 }).ShouldBe(1);
        (await Desk.ReadAsync(db => db.Outbox.CountAsync(row => row.Status == OutboxStatus.Dead))).ShouldBe(0);
        Desk.Teams.Faults.Clear();
        await channel.SaysAsync("@bot ayuda");
        await PassAsync(TimeSpan.FromMinutes(1));

        await channel.FindsAsync(message => message.AllText.Contains("oficina 204", StringComparison.Ordinal));
        await channel.FindsAsync(message => message.AllText.Contains("oficina 300", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_channel_that_the_bot_leaves_is_no_groups_any_more()
    {
        var channel = Desk.Luis.InChannel("Soporte").Conversation;
        await Desk.ReadAsync(async db =>
        {
            (await db.SupportGroups.SingleAsync(each => each.Id == 2)).ReceiveIn(channel.Id, channel.Team?.Id);
            return await db.SaveChangesAsync();
        });
        var activities = Activities.Of(Desk, Desk.Luis);
        var removed = activities.In(channel, activities.OfEveryKind()["installationUpdate"]);
        removed["action"] = "remove";

        (await Desk.Teams.PostRawAsync(removed.ToJsonString(), Simulator.Tokens.TokenFlaw.None, CancellationToken.None)).Status.ShouldBe(200);

        (await Desk.ReadAsync(db => db.SupportGroups.CountAsync(each => each.ChannelId == channel.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task A_card_that_was_deleted_is_posted_anew_and_lives_on_there()
    {
        var receipt = await Desk.Ana.RegistersAsync();
        var card = await Desk.Luis.SeesCaseAsync("Registrado");
        await Desk.SettleAsync();
        Desk.Teams.World.Delete(Desk.Ana.Chat.Conversation, receipt.Id);
        Desk.Teams.World.Delete(Desk.Luis.InChannel("Soporte").Conversation, card.Id);

        await card.PressAsync("Tomar");
        await Desk.SettleAsync();
        var newReceipt = Desk.Ana.Chat.Messages.Where(message => message.AllText.Contains("En atención")).ShouldHaveSingleItem();
        var newCard = await Desk.Luis.SeesCaseAsync("En atención");
        await newCard.PressAsync("ticket.resolve", new { resolution = "Listo." });
        await Desk.SettleAsync();

        newReceipt.Id.ShouldNotBe(receipt.Id);
        newCard.Id.ShouldNotBe(card.Id);
        (await Desk.Luis.SeesCaseAsync("Solucionado")).Id.ShouldBe(newCard.Id);
        Desk.Ana.Chat.Messages.Single(message => message.Id == newReceipt.Id).AllText.ShouldContain("Solucionado");
    }

    [Fact]
    public async Task Conversations_that_fail_delay_nobody_else_and_keep_their_order()
    {
        Desk.Teams.Faults.Set(FaultKind.Unavailable, new Fault { ConversationId = Desk.Ana.Person.ChatId });
        Desk.Teams.Faults.Set(FaultKind.Throttle, new Fault { ConversationId = Desk.Marta.Person.ChatId, RetryAfterSeconds = 60 });
        Desk.Teams.Faults.Set(FaultKind.SlowMs, new Fault { ConversationId = Desk.Sofia.Person.ChatId, Milliseconds = 3000 });
        foreach (var number in Enumerable.Range(71, 8))
        {
            await Desk.Ana.SaysAsync($"caso {number}");
            await Desk.Marta.SaysAsync($"caso {number}");
            await Desk.Sofia.SaysAsync($"caso {number}");
        }

        await Desk.Jorge.SaysAsync("caso 99");
        await Desk.Jorge.SeesTextAsync("00099", TimeSpan.FromSeconds(3));
        Desk.Teams.Faults.Set(FaultKind.Unavailable, new Fault { ConversationId = Desk.Ana.Person.ChatId, Probability = 0.4 });
        Desk.Teams.Faults.Set(FaultKind.Throttle, null);
        Desk.Teams.Faults.Set(FaultKind.SlowMs, null);
        await PassUntilAsync(() => BotMessages(Desk.Ana).Any(text => text.Contains("00078")) && BotMessages(Desk.Marta).Any(text => text.Contains("00078")));

        NumbersTold(Desk.Ana).ShouldBe(["00071", "00072", "00073", "00074", "00075", "00076", "00077", "00078"]);
        NumbersTold(Desk.Marta).ShouldBe(["00071", "00072", "00073", "00074", "00075", "00076", "00077", "00078"]);
    }

    [Fact]
    public async Task A_bot_that_is_stopped_in_an_orderly_way_sends_nothing_twice()
    {
        Desk.Teams.Faults.Set(FaultKind.SlowMs, new Fault { ConversationId = Desk.Ana.Person.ChatId, Milliseconds = 200 });
        foreach (var number in Enumerable.Range(71, 4))
        {
            await Desk.Ana.SaysAsync($"caso {number}");
        }

        await Desk.Ana.FindsAsync(message => message.AllText.Contains("00071", StringComparison.Ordinal));
        await Desk.StopBotAsync();
        await Desk.StartBotAsync();
        await Desk.SettleAsync();

        NumbersTold(Desk.Ana).ShouldBe(["00071", "00072", "00073", "00074"]);
    }

    private static IEnumerable<string> BotMessages(PersonDriver person) =>
        person.Chat.Messages.Where(message => message.Message.From.IsBot).Select(message => message.AllText);

    private static IEnumerable<string> NumbersTold(PersonDriver person) =>
        BotMessages(person).Where(CaseNumbers.Any).Select(text => CaseNumbers.In(text)[^5..]);

    private List<TrafficEntry> Calls(PersonDriver person) =>
        [.. Desk.Teams.Traffic.After(0).Where(call => call.Direction == TrafficEntry.FromBot && Uri.UnescapeDataString(call.Path).Contains(person.Person.ChatId, StringComparison.Ordinal))];

    /// <summary>The sends since the person last wrote of a case.</summary>
    private List<TrafficEntry> Posts(PersonDriver person) =>
        [.. Calls(person).Where(call => call.Method == "POST" && call.Request?.GetRawText().Contains("ST-", StringComparison.Ordinal) == true)];

    private async Task PassAsync(TimeSpan time)
    {
        await Desk.PassAsync(time);
        await Desk.SettleAsync();
    }

    private Task PassUntilEmptyAsync() =>
        PassUntilAsync(() => !Desk.ReadAsync(db => db.Outbox.AnyAsync(row => row.Status == OutboxStatus.Waiting)).GetAwaiter().GetResult());

    private async Task PassUntilAsync(Func<bool> done)
    {
        await Desk.SettleAsync();
        for (var step = 0; step < 60 && !done(); step++)
        {
            await PassAsync(TimeSpan.FromMinutes(1));
        }

        done().ShouldBeTrue();
    }
}
