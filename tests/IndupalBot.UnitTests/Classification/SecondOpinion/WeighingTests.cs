using IndupalBot.Application.Classification;

namespace IndupalBot.UnitTests.Classification.SecondOpinion;

public sealed class WeighingTests : OpinionStage
{
    [Theory]
    [InlineData(ClassificationZone.Sure)]
    [InlineData(ClassificationZone.Out)]
    public async Task Only_an_unsure_answer_is_asked_about(ClassificationZone zone)
    {
        First.Says = First.Says with { Zone = zone };

        (await AskAsync()).ShouldBeSameAs(First.Says);

        Azure.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_that_say_the_same_are_sure()
    {
        AzureSays("TEL", 0.9);

        var said = await AskAsync();

        said.ShouldBe(First.Says with { Zone = ClassificationZone.Sure, Confidence = 0.9, By = ClassifiedBy.SecondOpinion });
    }

    [Fact]
    public async Task A_confident_other_opinion_is_offered_first_and_still_asked()
    {
        AzureSays("COR", 0.95);

        var said = await AskAsync();

        said.Zone.ShouldBe(ClassificationZone.Ask);
        said.Service.ShouldBe("COR");
        said.Top.Select(guess => guess.Service).ShouldBe(["COR", "TEL", "MTO"]);
        (said.Level, said.By).ShouldBe((First.Says.Level, ClassifiedBy.SecondOpinion));
    }

    [Theory]
    [InlineData("TEL", 0.5)]
    [InlineData("COR", 0.8)]
    [InlineData("OTRO", 0.99)]
    [InlineData("", 0.99)]
    public async Task An_opinion_that_weighs_too_little_changes_nothing(string category, double confidence)
    {
        AzureSays(category, confidence);

        (await AskAsync()).ShouldBeSameAs(First.Says);
    }

    [Fact]
    public async Task Whoever_is_unsure_whether_the_desk_does_it_gets_an_opinion_too()
    {
        First.Says = First.Says with { Service = null };
        AzureSays("mto", 0.9);

        var said = await AskAsync();

        (said.Service, said.Zone).ShouldBe(("MTO", ClassificationZone.Ask));
    }

    [Fact]
    public async Task The_same_words_are_sent_once_a_minute()
    {
        AzureSays("TEL", 0.9);

        await AskAsync();
        var again = await AskAsync();
        var sent = Azure.Received.Count;
        Clock.Advance(TimeSpan.FromMinutes(1));
        await AskAsync();

        again.Zone.ShouldBe(ClassificationZone.Sure);
        Azure.Received.Count.ShouldBe(sent * 2);
    }
}
