namespace IndupalBot.UnitTests.Cards;

public sealed class CardLintTests
{
    [Theory]
    [MemberData(nameof(CardGallery.Names), MemberType = typeof(CardGallery))]
    public void Card_is_readable_for_everyone_and_accepted_by_Teams(string name)
    {
        var card = InCulture.Spanish(CardGallery.All[name]);

        CardLint.Complaints(card).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(CardGallery.Names), MemberType = typeof(CardGallery))]
    public void English_card_is_so_too_and_says_that_it_is_English(string name)
    {
        var card = InCulture.English(CardGallery.All[name]);

        CardLint.Complaints(card).ShouldBeEmpty();
        card.Lang.ShouldBe("en");
    }

    [Fact]
    public void No_card_is_missing_here()
    {
        var drawn = CardGallery.All.Values.SelectMany(CardBuilders.CalledBy).Distinct().ToList();

        CardBuilders.All.Count.ShouldBeGreaterThan(10);
        CardBuilders.All.Except(drawn).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_wrong_with_a_card_is_found()
    {
        var card = new AdaptiveCards.AdaptiveCard("1.4")
        {
            Body = [new AdaptiveCards.AdaptiveTextInput { Id = "x", IsRequired = true }, new AdaptiveCards.AdaptiveContainer { Style = AdaptiveCards.AdaptiveContainerStyle.Attention }],
            Actions = [.. Enumerable.Range(0, 7).Select(_ => new AdaptiveCards.AdaptiveExecuteAction { Title = "Tomar" })],
        };

        CardLint.Complaints(card).Distinct().Count().ShouldBe(8);
    }
}
