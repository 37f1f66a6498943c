using AdaptiveCards;

namespace IndupalBot.SeamTests.Cards;

public sealed class InputWritingTests
{
    [Fact]
    public void A_text_input_says_only_what_was_set()
    {
        new AdaptiveTextInput { Id = "subject" }.ShouldBeWrittenAs("""{ "type": "Input.Text", "id": "subject" }""");
        new AdaptiveTextInput
        {
            Id = "subject",
            Label = "Asunto",
            IsRequired = true,
            ErrorMessage = "Falta",
            Placeholder = "Qué pasa",
            Value = "Hola",
            Style = AdaptiveTextInputStyle.Email,
            IsMultiline = true,
            MaxLength = 200,
            Regex = "^.+$",
        }.ShouldBeWrittenAs(
            """
            {
              "type": "Input.Text", "id": "subject", "placeholder": "Qué pasa", "value": "Hola", "style": "email", "isMultiline": true,
              "maxLength": 200, "regex": "^.+$", "isRequired": true, "label": "Asunto", "errorMessage": "Falta"
            }
            """);
    }

    [Fact]
    public void A_number_input_leaves_out_numbers_that_were_not_given()
    {
        new AdaptiveNumberInput { Id = "n", Min = 0, Max = 5 }.ShouldBeWrittenAs("""{ "type": "Input.Number", "id": "n", "min": 0.0, "max": 5.0 }""");
    }

    [Fact]
    public void Dates_and_times_are_texts()
    {
        new AdaptiveDateInput { Id = "d", Value = "2026-11-24", Min = "2026-11-01" }
            .ShouldBeWrittenAs("""{ "type": "Input.Date", "id": "d", "value": "2026-11-24", "min": "2026-11-01" }""");
        new AdaptiveTimeInput { Id = "t", Value = "15:40", Max = "18:00" }
            .ShouldBeWrittenAs("""{ "type": "Input.Time", "id": "t", "value": "15:40", "max": "18:00" }""");
    }

    [Fact]
    public void A_toggle_always_says_its_values()
    {
        new AdaptiveToggleInput { Id = "g", Title = "Sí" }
            .ShouldBeWrittenAs("""{ "type": "Input.Toggle", "id": "g", "title": "Sí", "valueOn": "True", "valueOff": "False" }""");
    }

    [Fact]
    public void A_choice_set_has_its_choices_and_where_more_come_from()
    {
        new AdaptiveChoiceSetInput
        {
            Id = "c",
            Style = AdaptiveChoiceInputStyle.Filtered,
            IsMultiSelect = true,
            Wrap = true,
            Choices = [new() { Title = "Uno", Value = "1" }],
            DataQuery = new() { Dataset = "people", Count = 5 },
        }.ShouldBeWrittenAs(
            """
            {
              "type": "Input.ChoiceSet", "id": "c", "style": "filtered", "isMultiSelect": true,
              "choices": [{ "title": "Uno", "value": "1" }],
              "choices.data": { "type": "Data.Query", "dataset": "people", "count": 5 }, "wrap": true
            }
            """);
    }
}
