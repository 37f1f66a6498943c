using IndupalBot.Simulator;

namespace IndupalBot.SimulatorTests;

public sealed class RateLimitTests : Stage
{
    protected override SimulatorOptions Options => new() { EnforceRateLimits = true };

    [Fact]
    public async Task Ninth_message_within_two_seconds_is_refused_and_other_conversations_are_not()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 9).Select(_ => WriteToAsync("Ana")));
        var other = await WriteToAsync("Jorge");

        answers.Count(a => (int)a.StatusCode == 429).ShouldBeGreaterThan(0);
        answers.Where(a => (int)a.StatusCode == 429).ShouldAllBe(a => a.Headers.RetryAfter != null);
        other.IsSuccessStatusCode.ShouldBeTrue();
    }

    private Task<HttpResponseMessage> WriteToAsync(string person) =>
        Bot.CallAsync(HttpMethod.Post, ChatPath(Teams.Person(person).Person.ChatId) + "/activities", new { type = "message", text = "hola" });
}
