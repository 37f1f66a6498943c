using System.Text.Json.Nodes;

namespace IndupalBot.IntegrationTests.Rendering;

public sealed class CardRulesTests
{
    [Theory]
    [MemberData(nameof(ApprovedCards.Names), MemberType = typeof(ApprovedCards))]
    public void Approved_card_follows_the_schema(string name) =>
        CardRules.Complaints(ApprovedCards.Read(name)).ShouldBeEmpty();

    [Theory]
    [InlineData("""{ "body": [] }""", "type")]
    [InlineData("""{ "type": "AdaptiveCard", "body": {} }""", "list")]
    [InlineData("""{ "type": "AdaptiveCard", "subtitle": "x" }""", "subtitle")]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "TextBlock" }] }""", "lacks text")]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "TextBlock", "text": 5 }] }""", "String")]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "TextBlock", "text": "x", "wrap": "true" }] }""", "boolean")]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "TextBlock", "text": "x", "color": "red" }] }""", "red")]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "Rating" }] }""", "Rating")]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "Input.Text", "label": "x" }] }""", "lacks id")]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "Input.Number", "id": "x", "value": "3" }] }""", "Number")]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "ColumnSet", "columns": [{ "type": "TextBlock", "text": "x" }] }] }""", "Column")]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "FactSet", "facts": [{ "title": "x" }] }] }""", "lacks value")]
    [InlineData("""{ "type": "AdaptiveCard", "actions": [{ "type": "Action.Execute", "data": [] }] }""", "data")]
    [InlineData("""{ "type": "AdaptiveCard", "actions": [{ "type": "Action.Execute", "fallback": { "type": "TextBlock", "text": "x" } }] }""", "fallback")]
    [InlineData("""{ "type": "AdaptiveCard", "actions": [{ "type": "Action.ShowCard", "card": { "type": "AdaptiveCard", "body": [{ "type": "TextBlock" }] } }] }""", "lacks text")]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "ActionSet", "actions": [{ "type": "TextBlock", "text": "x" }] }] }""", "TextBlock")]
    [InlineData("""{ "type": "AdaptiveCard", "refresh": { "action": { "type": "Action.Submit" } } }""", "refresh")]
    public void What_the_schema_refuses_is_found(string card, string complaint) =>
        CardRules.Complaints(JsonNode.Parse(card)).ShouldHaveSingleItem().ShouldContain(complaint);

    [Theory]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "TextBlock", "text": "x", "color": "Good", "fallback": "drop" }] }""")]
    [InlineData("""{ "type": "AdaptiveCard", "body": [{ "type": "ColumnSet", "columns": [{ "width": "auto", "items": [] }, { "width": 2 }] }] }""")]
    [InlineData("""{ "type": "AdaptiveCard", "actions": [{ "type": "Action.Execute", "data": { "any": [1] }, "fallback": { "type": "Action.Submit" } }] }""")]
    public void What_the_schema_allows_is_not_complained_about(string card) =>
        CardRules.Complaints(JsonNode.Parse(card)).ShouldBeEmpty();
}
