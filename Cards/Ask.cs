using System.Globalization;
using AdaptiveCards;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>The inputs of the desk, each with its label and what to say when it is left empty.</summary>
internal static class Ask
{
    public static AdaptiveTextInput Long(string id, string label, string? placeholder = null, bool required = true) => new()
    {
        Id = id,
        Label = label,
        Placeholder = placeholder,
        IsMultiline = true,
        MaxLength = TicketLimits.Text,
        IsRequired = required,
        ErrorMessage = required ? CardTexts.ErrorRequired : null,
    };

    public static AdaptiveChoiceSetInput OneOf(string id, string label, IEnumerable<AdaptiveChoice> choices, string? value = null) => new()
    {
        Id = id,
        Label = label,
        Value = value,
        Choices = [.. choices],
        IsRequired = true,
        ErrorMessage = CardTexts.ErrorChoose,
    };

    /// <summary>May be left as it is.</summary>
    public static AdaptiveChoiceSetInput OneOfOptional(string id, string label, IEnumerable<AdaptiveChoice> choices, string? value = null)
    {
        var input = OneOf(id, label, choices, value);
        (input.IsRequired, input.ErrorMessage) = (false, null);
        return input;
    }

    public static AdaptiveChoiceSetInput Service(IEnumerable<ServiceOption> services, string? code) =>
        OneOf(CardInputs.Service, CardTexts.LabelService, services.Select(service => Choice(service.Name, service.Code)), code);

    public static AdaptiveChoiceSetInput Level(TicketLevel level) =>
        OneOf(CardInputs.Level, CardTexts.LabelLevel, Enum.GetValues<TicketLevel>().Select(each => Choice(TextOf.Level(each), each.ToString())), level.ToString());

    /// <summary>From the best score to the lowest.</summary>
    public static AdaptiveChoiceSetInput Score(string id, string label, int? value, bool required)
    {
        var input = OneOf(id, label, Scores(), value?.ToString(CultureInfo.InvariantCulture));
        if (!required)
        {
            (input.IsRequired, input.ErrorMessage) = (false, null);
            input.Placeholder = CardTexts.PlaceholderOptional;
        }
        else
        {
            input.Style = AdaptiveChoiceInputStyle.Expanded;
        }

        return input;
    }

    public static AdaptiveChoice Choice(string title, string value) => new() { Title = title, Value = value };

    private static IEnumerable<AdaptiveChoice> Scores()
    {
        string[] words = [CardTexts.Score1, CardTexts.Score2, CardTexts.Score3, CardTexts.Score4, CardTexts.Score5];
        return Enumerable.Range(SurveyAnswer.Lowest, SurveyAnswer.Highest).Reverse()
            .Select(score => Choice(words[score - 1], score.ToString(CultureInfo.InvariantCulture)));
    }
}
