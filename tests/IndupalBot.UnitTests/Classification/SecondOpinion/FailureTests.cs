using IndupalBot.Application.Classification;
using IndupalBot.Simulator.Language;

namespace IndupalBot.UnitTests.Classification.SecondOpinion;

public sealed class FailureTests : OpinionStage
{
    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_refusal_leaves_the_first_answer_as_it_is(int status)
    {
        Azure.Faults.Always(LanguageFault.Of(status));

        (await AskAsync()).ShouldBeSameAs(First.Says);

        Logs.Messages.ShouldContain(message => message.Contains(status.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Key", "otra")]
    [InlineData("Project", "otro")]
    [InlineData("Endpoint", "http://127.0.0.1:9/")]
    public async Task A_wrong_setting_leaves_the_first_answer_as_it_is(string setting, string value)
    {
        Restart(new() { ["Classification:Azure:" + setting] = value });

        (await AskAsync()).ShouldBeSameAs(First.Says);
    }

    [Fact]
    public async Task One_failure_in_passing_is_tried_again_within_the_budget()
    {
        AzureSays("TEL", 0.9);
        Azure.Faults.Next(LanguageFault.Of(503));

        (await AskAsync()).Zone.ShouldBe(ClassificationZone.Sure);
    }

    [Fact]
    public async Task After_two_seconds_nobody_waits_any_more()
    {
        Azure.Faults.Always(LanguageFault.Silence);

        (await AskInVainAsync("no me sirve esto")).ShouldBeSameAs(First.Says);
    }

    [Fact]
    public async Task A_job_that_does_not_end_in_time_is_left_alone()
    {
        Azure.Faults.Next(new LanguageFault());
        Azure.Faults.Always(LanguageFault.Silence);

        (await AskInVainAsync("no me sirve esto")).ShouldBeSameAs(First.Says);
    }

    [Fact]
    public async Task A_turn_that_asks_twice_spends_its_budget_once()
    {
        Azure.Faults.Always(LanguageFault.Silence);
        await AskInVainAsync("no me sirve esto");

        (await AskAsync(" no me sirve esto")).ShouldBeSameAs(First.Says);
        (await AskAsync("ayer tampoco\n\nno me sirve esto")).ShouldBeSameAs(First.Says);

        Azure.Received.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_turn_that_is_given_up_is_given_up()
    {
        Azure.Faults.Always(LanguageFault.Silence);
        using var turn = new CancellationTokenSource();
        Azure.Arrived += _ => turn.Cancel();

        await Should.ThrowAsync<OperationCanceledException>(async () => await Classifier.ClassifyAsync("no me sirve esto", turn.Token));
    }

    [Fact]
    public async Task A_service_that_keeps_failing_rests_for_a_minute_and_comes_back()
    {
        AzureSays("TEL", 0.9);
        Azure.Faults.Always(LanguageFault.Of(403));
        foreach (var text in new[] { "uno", "dos", "tres" })
        {
            await AskAsync(text);
        }

        var resting = await AskAsync("cuatro");
        Azure.Faults.Always(null);
        var callsUntilRest = Azure.Received.Count;
        Clock.Advance(TimeSpan.FromSeconds(61));
        var back = await AskAsync("cinco");

        resting.ShouldBeSameAs(First.Says);
        callsUntilRest.ShouldBe(3);
        back.Zone.ShouldBe(ClassificationZone.Sure);
        Logs.Messages.ShouldContain(message => message.Contains("answers again"));
    }

    [Fact]
    public async Task A_service_that_still_fails_after_its_rest_rests_again()
    {
        Azure.Faults.Always(LanguageFault.Of(403));
        foreach (var text in new[] { "uno", "dos", "tres" })
        {
            await AskAsync(text);
        }

        Clock.Advance(TimeSpan.FromSeconds(61));
        await AskAsync("cuatro");
        await AskAsync("cinco");

        Azure.Received.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_service_that_is_always_late_rests_too()
    {
        Azure.Faults.Always(LanguageFault.Silence);
        foreach (var text in new[] { "uno", "dos", "tres" })
        {
            await AskInVainAsync(text);
            Clock.Advance(TimeSpan.FromSeconds(5));
        }

        (await AskAsync("cuatro")).ShouldBeSameAs(First.Says);

        Azure.Received.Count.ShouldBe(3);
    }
}
