using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Cards;

public sealed class CardWritingTests
{
    [Fact]
    public void An_empty_card_is_its_type_and_version()
    {
        new AdaptiveCard("1.5").ShouldBeWrittenAs("""{ "type": "AdaptiveCard", "version": "1.5" }""");
    }

    [Fact]
    public void A_card_starts_with_what_a_client_needs_first()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh" }, UserIds = ["29:ana", "29:luis"] },
            Rtl = false,
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
            PixelMinHeight = 80,
            Actions = [new AdaptiveOpenUrlAction { Title = "Ver", Url = new Uri("https://example.org/caso") }],
            Body = [new AdaptiveTextBlock("Hola")],
            Lang = "es",
            Speak = "Hola",
            FallbackText = "Un caso",
        };

        card.ShouldBeWrittenAs(
            """
            {
              "type": "AdaptiveCard", "version": "1.5", "fallbackText": "Un caso", "speak": "Hola", "lang": "es", "minHeight": "80px",
              "body": [{ "type": "TextBlock", "text": "Hola" }],
              "actions": [{ "type": "Action.OpenUrl", "url": "https://example.org/caso", "title": "Ver" }],
              "verticalContentAlignment": "center", "rtl": false,
              "refresh": { "action": { "type": "Action.Execute", "verb": "refresh" }, "userIds": ["29:ana", "29:luis"] }
            }
            """);
    }

    [Fact]
    public void The_id_follows_the_type_and_requirements_come_last()
    {
        var text = new AdaptiveTextBlock("x")
        {
            Requires = new Dictionary<string, string> { ["adaptiveCards"] = "1.5" },
            Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
            Spacing = AdaptiveSpacing.ExtraLarge,
            Separator = true,
            Weight = AdaptiveTextWeight.Bolder,
            Color = AdaptiveTextColor.Attention,
            Wrap = true,
            Height = "stretch",
            IsVisible = false,
            Id = "note",
        };

        text.ShouldBeWrittenAs(
            """
            {
              "type": "TextBlock", "id": "note", "text": "x", "weight": "bolder", "color": "attention", "wrap": true,
              "spacing": "extraLarge", "separator": true, "height": "stretch", "isVisible": false,
              "fallback": "drop", "requires": { "adaptiveCards": "1.5" }
            }
            """);
    }

    [Fact]
    public void Properties_without_a_member_are_written_as_they_are()
    {
        var card = new AdaptiveCard("1.5");
        card.AdditionalProperties["msteams"] = new { width = "Full" };

        card.ShouldBeWrittenAs("""{ "type": "AdaptiveCard", "version": "1.5", "msteams": { "width": "Full" } }""");
    }

    [Fact]
    public void Every_way_to_write_a_card_gives_the_same_JSON()
    {
        var card = SampleCard.Build();

        var json = card.ToJson();

        json.ShouldBe(JsonConvert.SerializeObject(card, Formatting.Indented));
        json.ShouldBe(JObject.FromObject(card).ToString(Formatting.Indented));
    }

    [Theory]
    [InlineData(AdaptiveContainerStyle.Default, "default")]
    [InlineData(AdaptiveContainerStyle.Emphasis, "emphasis")]
    public void A_container_style_that_was_set_is_written_even_if_it_is_the_default(AdaptiveContainerStyle style, string written)
    {
        new AdaptiveContainer { Style = style }.ShouldBeWrittenAs($$"""{ "type": "Container", "items": [], "style": "{{written}}" }""");
    }
}
