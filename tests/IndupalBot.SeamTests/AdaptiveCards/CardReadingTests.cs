using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Cards;

public sealed class CardReadingTests
{
    [Fact]
    public void A_card_that_was_written_is_read_as_it_was()
    {
        var json = SampleCard.Build().ToJson();

        var result = AdaptiveCard.FromJson(json);

        result.Warnings.ShouldBeEmpty();
        result.Card.ToJson().ShouldBe(json);
    }

    [Fact]
    public void A_card_is_also_read_by_plain_Newtonsoft()
    {
        var json = SampleCard.Build().ToJson();

        JsonConvert.DeserializeObject<AdaptiveCard>(json).ShouldNotBeNull().ToJson().ShouldBe(json);
        JObject.Parse(json).ToObject<AdaptiveCard>().ShouldNotBeNull().ToJson().ShouldBe(json);
    }

    [Fact]
    public void Parts_are_read_as_their_own_types()
    {
        var card = AdaptiveCard.FromJson(SampleCard.Build().ToJson()).Card;

        card.Body[0].ShouldBeOfType<AdaptiveTextBlock>().Style.ShouldBe(AdaptiveTextBlockStyle.Heading);
        card.Body.OfType<AdaptiveNumberInput>().Single().Max.ShouldBe(5);
        card.Actions[0].Fallback.Content.ShouldBeOfType<AdaptiveSubmitAction>().Title.ShouldBe("Tomar");
        card.Actions[1].ShouldBeOfType<AdaptiveShowCardAction>().Card.Body.ShouldHaveSingleItem().ShouldBeOfType<AdaptiveTextInput>();
        card.Refresh.UserIds.ShouldBe(["29:ana"]);
    }

    [Fact]
    public void An_unknown_element_is_a_warning_and_is_kept()
    {
        const string Json = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Badge","text":"Nuevo","fallback":"drop"}]}""";

        var result = AdaptiveCard.FromJson(Json);

        result.Warnings.ShouldHaveSingleItem().Message.ShouldBe("Unknown element 'Badge'");
        JToken.DeepEquals(JObject.Parse(result.Card.ToJson()), JObject.Parse(Json)).ShouldBeTrue();
    }

    [Fact]
    public void An_unknown_action_is_a_warning_and_is_kept()
    {
        var result = ReadWith("""{"actions":[{"type":"Action.Popover","title":"Más"}]}""");

        result.Warnings.ShouldHaveSingleItem().Message.ShouldBe("Unknown element 'Action.Popover'");
        result.Card.Actions.ShouldHaveSingleItem().Title.ShouldBe("Más");
    }

    [Fact]
    public void Unknown_properties_are_warnings_and_are_kept()
    {
        var result = ReadWith("""{"msteams":{"width":"Full"},"$schema":"http://adaptivecards.io/schemas/adaptive-card.json"}""");

        result.Warnings.ShouldHaveSingleItem().Message.ShouldBe("Unknown property 'msteams' on 'AdaptiveCard'");
        result.Card.AdditionalProperties.Keys.ShouldBe(["msteams"]);
        result.Card.ToJson().ShouldNotContain("$schema");
    }

    [Fact]
    public void Known_properties_that_are_null_or_default_do_not_become_additional_ones()
    {
        var result = ReadWith("""{"body":[{"type":"TextBlock","text":"x","wrap":false,"id":null,"size":"default","isVisible":true}]}""");

        result.Warnings.ShouldBeEmpty();
        result.Card.Body.ShouldHaveSingleItem().AdditionalProperties.ShouldBeEmpty();
    }

    [Fact]
    public void A_value_that_is_not_known_becomes_the_default_with_a_warning()
    {
        var result = ReadWith("""{"body":[{"type":"TextBlock","text":"x","weight":"Bolder","size":"enormous"}]}""");

        var text = result.Card.Body.ShouldHaveSingleItem().ShouldBeOfType<AdaptiveTextBlock>();
        (text.Weight, text.Size).ShouldBe((AdaptiveTextWeight.Bolder, AdaptiveTextSize.Default));
        result.Warnings.ShouldHaveSingleItem().Message.ShouldContain("'enormous'");
    }

    [Fact]
    public void The_short_forms_of_the_schema_are_read()
    {
        var card = ReadWith(
            """
            {
              "body": [
                { "type": "RichTextBlock", "inlines": ["hola"] },
                { "type": "ColumnSet", "columns": [{ "width": 2, "items": [] }] }
              ],
              "actions": [{ "type": "Action.ToggleVisibility", "targetElements": ["a"] }]
            }
            """).Card;

        card.Body[0].ShouldBeOfType<AdaptiveRichTextBlock>().Inlines.ShouldHaveSingleItem().ShouldBeOfType<AdaptiveTextRun>().Text.ShouldBe("hola");
        card.Body[1].ShouldBeOfType<AdaptiveColumnSet>().Columns.ShouldHaveSingleItem().Width.ToString().ShouldBe("2");
        card.Actions[0].ShouldBeOfType<AdaptiveToggleVisibilityAction>().TargetElements.ShouldHaveSingleItem().ElementId.ShouldBe("a");
    }

    [Fact]
    public void A_time_stamp_in_a_text_stays_the_text_it_was()
    {
        var result = ReadWith("""{"body":[{"type":"TextBlock","text":"x","when":"2026-11-24T15:40:00Z"}]}""");

        result.Card.Body[0].AdditionalProperties["when"].ShouldBe("2026-11-24T15:40:00Z");
    }

    [Fact]
    public void A_card_of_a_later_schema_is_read_as_its_fallback_text()
    {
        var result = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"9.0","fallbackText":"Abre Teams","body":[{"type":"New"}]}""");

        result.Card.Body.ShouldHaveSingleItem().ShouldBeOfType<AdaptiveTextBlock>().Text.ShouldBe("Abre Teams");
        result.Warnings.ShouldHaveSingleItem().Code.ShouldBe(7);
    }

    [Theory]
    [InlineData("not a card")]
    [InlineData("[]")]
    [InlineData("""{"type":"Container","version":"1.5"}""")]
    [InlineData("""{"type":"AdaptiveCard"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"one"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"text":"x"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Action.Submit"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Text"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x","fallback":"hide"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x","height":"tall"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x","maxLines":"many"}]}""")]
    public void What_is_no_card_is_refused(string json)
    {
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));
    }

    private static AdaptiveCardParseResult ReadWith(string properties)
    {
        var card = JObject.Parse("""{"type":"AdaptiveCard","version":"1.5"}""");
        card.Merge(JObject.Parse(properties));
        return AdaptiveCard.FromJson(card.ToString());
    }
}
