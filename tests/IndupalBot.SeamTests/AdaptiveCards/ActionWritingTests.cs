using AdaptiveCards;

namespace IndupalBot.SeamTests.Cards;

public sealed class ActionWritingTests
{
    [Fact]
    public void An_execute_action_carries_a_submit_action_for_older_clients()
    {
        new AdaptiveExecuteAction
        {
            Title = "Tomar",
            Verb = "claim",
            Data = new { ticketId = 7 },
            Style = "positive",
            Tooltip = "Queda a tu nombre",
            AssociatedInputs = AdaptiveAssociatedInputs.None,
            Mode = AdaptiveActionMode.Secondary,
            IsEnabled = false,
            Fallback = new(new AdaptiveSubmitAction { Title = "Tomar", Data = new { verb = "claim", ticketId = 7 } }),
        }.ShouldBeWrittenAs(
            """
            {
              "type": "Action.Execute", "data": { "ticketId": 7 }, "verb": "claim", "associatedInputs": "none",
              "title": "Tomar", "style": "positive", "isEnabled": false, "mode": "secondary", "tooltip": "Queda a tu nombre",
              "fallback": { "type": "Action.Submit", "data": { "verb": "claim", "ticketId": 7 }, "title": "Tomar" }
            }
            """);
    }

    [Fact]
    public void A_shown_card_is_a_card()
    {
        new AdaptiveShowCardAction { Title = "Nota", Card = new("1.5") { Body = [new AdaptiveTextBlock("x")] } }.ShouldBeWrittenAs(
            """
            {
              "type": "Action.ShowCard",
              "card": { "type": "AdaptiveCard", "version": "1.5", "body": [{ "type": "TextBlock", "text": "x" }] },
              "title": "Nota"
            }
            """);
    }

    [Fact]
    public void Targets_of_a_toggle_are_objects()
    {
        new AdaptiveToggleVisibilityAction { TargetElements = ["a", new("b", false)] }.ShouldBeWrittenAs(
            """{ "type": "Action.ToggleVisibility", "targetElements": [{ "elementId": "a" }, { "elementId": "b", "isVisible": false }] }""");
    }

    [Fact]
    public void A_refresh_without_users_is_for_nobody_and_one_with_null_for_all()
    {
        new AdaptiveRefresh().ShouldBeWrittenAs("""{ "userIds": [] }""");
        new AdaptiveRefresh { UserIds = null }.ShouldBeWrittenAs("{}");
    }

    [Fact]
    public void Data_can_be_given_and_had_as_JSON()
    {
        var action = new AdaptiveSubmitAction { DataJson = """{"a":1}""" };

        action.ShouldBeWrittenAs("""{ "type": "Action.Submit", "data": { "a": 1 } }""");
        action.DataJson.ReplaceLineEndings("\n").ShouldBe("{\n  \"a\": 1\n}");
    }
}
