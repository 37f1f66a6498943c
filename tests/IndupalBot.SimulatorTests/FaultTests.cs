using IndupalBot.Simulator;
using IndupalBot.Simulator.Faults;
using Microsoft.AspNetCore.Http;

namespace IndupalBot.SimulatorTests;

public sealed class FaultTests : Stage
{
    protected override SimulatorOptions Options => new() { AnswerTimeout = TimeSpan.FromMilliseconds(400) };

    private string AnasActivities => ChatPath(Teams.Person("Ana").Person.ChatId) + "/activities";

    [Fact]
    public async Task Throttling_tells_when_to_come_back_and_ends_when_its_count_is_used_up()
    {
        Teams.Faults.Set(FaultKind.Throttle, new() { Count = 1, RetryAfterSeconds = 7 });

        var refused = await WriteAsync();
        var accepted = await WriteAsync();

        ((int)refused.StatusCode).ShouldBe(429);
        refused.Headers.RetryAfter?.Delta.ShouldBe(TimeSpan.FromSeconds(7));
        accepted.IsSuccessStatusCode.ShouldBeTrue();
    }

    [Theory]
    [InlineData(FaultKind.Forbidden, 403)]
    [InlineData(FaultKind.BadGateway, 502)]
    [InlineData(FaultKind.Unavailable, 503)]
    public async Task Fault_gives_its_status(FaultKind kind, int status)
    {
        Teams.Faults.Set(kind, Fault.Once);

        ((int)(await WriteAsync()).StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Fault_can_be_kept_to_one_conversation()
    {
        Teams.Faults.Set(FaultKind.Unavailable, new() { ConversationId = Teams.Person("Luis").Person.ChatId });

        (await WriteAsync()).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Lost_answer_leaves_the_message_there()
    {
        Teams.Faults.Set(FaultKind.LoseAnswers, Fault.Once);

        await Should.ThrowAsync<HttpRequestException>(WriteAsync);

        Teams.Person("Ana").Chat.Messages.ShouldContain(m => m.Text == "hola");
    }

    [Fact]
    public async Task Duplicate_comes_with_the_same_id()
    {
        Teams.Faults.Set(FaultKind.Duplicates, Fault.Once);

        await Teams.Person("Ana").SaysAsync("hola");
        await Teams.IdleAsync();

        Bot.Of("message").Count().ShouldBe(2);
        Bot.Of("message").Select(a => a.GetProperty("id").GetString()).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Unreachable_bot_gets_nothing()
    {
        Teams.Faults.Set(FaultKind.BotUnreachable, Fault.Once);

        var said = await Teams.Person("Ana").SaysAsync("hola");

        said.Answer?.Status.ShouldBe(0);
        Bot.Of("message").ShouldBeEmpty();
    }

    [Fact]
    public async Task Unanswered_message_is_sent_again()
    {
        var first = new TaskCompletionSource<IResult>();
        Bot.Answer = _ => Bot.Of("message").Count() == 1 ? first.Task : Task.FromResult(Results.Ok());

        var said = await Teams.Person("Ana").SaysAsync("hola");

        first.SetResult(Results.Ok());
        said.Answer?.Status.ShouldBe(200);
        Bot.Of("message").Select(a => a.GetProperty("id").GetString()).ShouldBe([said.Message.Id, said.Message.Id]);
    }

    private Task<HttpResponseMessage> WriteAsync() => Bot.CallAsync(HttpMethod.Post, AnasActivities, new { type = "message", text = "hola" });
}
