using System.Globalization;

namespace IndupalBot.Domain.Catalogue;

/// <summary>Checks what a person filled in against the fields of the service and keeps only that.</summary>
public static class ServiceForm
{
    /// <exception cref="RuleViolationException"><see cref="FormRules.Missing"/> or <see cref="FormRules.Invalid"/>, with the field's label.</exception>
    public static IReadOnlyDictionary<string, string> Check(Service service, IReadOnlyDictionary<string, string> given)
    {
        var answers = new Dictionary<string, string>();
        foreach (var field in service.Fields)
        {
            var answer = given.GetValueOrDefault(field.Key)?.Trim();
            if (!string.IsNullOrEmpty(answer))
            {
                answers[field.Key] = IsValid(field, answer) ? answer : throw new RuleViolationException(FormRules.Invalid, field.Label);
            }
            else if (field.Required)
            {
                throw new RuleViolationException(FormRules.Missing, field.Label);
            }
        }

        return answers;
    }

    private static bool IsValid(FormField field, string answer) => field.Kind switch
    {
        FormFieldKind.Choice => field.Choices?.Contains(answer) ?? false,
        FormFieldKind.Date => DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        FormFieldKind.Time => TimeOnly.TryParseExact(answer, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        FormFieldKind.Number => decimal.TryParse(answer, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
        _ => answer.Length <= field.MaxLength,
    };
}
