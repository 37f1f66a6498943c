using System.Globalization;
using AdaptiveCards;
using IndupalBot.Domain.Catalogue;

namespace IndupalBot.Cards;

/// <summary>The input of one field of a service's form.</summary>
internal static class FieldInput
{
    /// <summary>Longer answers get a box of several lines.</summary>
    private const int LongestLine = 200;

    public static AdaptiveInput Of(FormField field, string? answer)
    {
        var input = Kind(field, answer);
        input.Id = CardInputs.Field(field.Key);
        input.Label = field.Label;
        input.IsRequired = field.Required;
        input.ErrorMessage = TextOf.Format(field.Required ? CardTexts.ErrorField : CardTexts.ErrorFieldInvalid, field.Label);
        return input;
    }

    private static AdaptiveInput Kind(FormField field, string? answer) => field.Kind switch
    {
        FormFieldKind.Choice => new AdaptiveChoiceSetInput
        {
            Placeholder = field.Placeholder,
            Value = answer,
            Choices = [.. (field.Choices ?? []).Select(choice => Ask.Choice(choice, choice))],
        },
        FormFieldKind.Date => new AdaptiveDateInput { Placeholder = field.Placeholder, Value = answer },
        FormFieldKind.Time => new AdaptiveTimeInput { Placeholder = field.Placeholder, Value = answer },
        FormFieldKind.Number => new AdaptiveNumberInput { Placeholder = field.Placeholder, Value = Number(answer) },
        _ => new AdaptiveTextInput
        {
            Placeholder = field.Placeholder,
            Value = answer,
            MaxLength = field.MaxLength,
            IsMultiline = field.MaxLength > LongestLine,
        },
    };

    private static double Number(string? answer) =>
        double.TryParse(answer, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
