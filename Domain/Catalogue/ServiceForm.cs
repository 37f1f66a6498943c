using System.Globalization;

namespace IndupalBot.Domain.Catalogue;

/// <summary>Checks what a person filled in against the fields of the service and keeps only that.</summary>
public static class ServiceForm
{
    /// <exception cref="RuleViolationException"><see cref="FormRules.Missing"/> or <see cref="FormRules.Invalid"/>, with the field's label.</exception>
    public static IReadOnlyDictionary<string, string> Check(Service service, IReadOnlyDictionary<string, string> given)
    {
        if (FirstProblem(service, given) is { } problem)
        {
            throw problem;
        }

        return service.Fields
            .Select(field => (field.Key, Answer: AnswerTo(field, given)))
            .Where(pair => pair.Answer is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Answer ?? string.Empty);
    }

    /// <summary>What is missing or wrong first; null when nothing is.</summary>
    public static RuleViolationException? FirstProblem(Service service, IReadOnlyDictionary<string, string> given) =>
        service.Fields.Select(field => ProblemOf(field, AnswerTo(field, given))).FirstOrDefault(problem => problem is not null);

    private static RuleViolationException? ProblemOf(FormField field, string? answer) => answer switch
    {
        null when field.Required => new RuleViolationException(FormRules.Missing, field.Label),
        not null when !IsValid(field, answer) => new RuleViolationException(FormRules.Invalid, field.Label),
        _ => null,
    };

    private static string? AnswerTo(FormField field, IReadOnlyDictionary<string, string> given) =>
        given.GetValueOrDefault(field.Key)?.Trim() is { Length: > 0 } answer ? answer : null;

    private static bool IsValid(FormField field, string answer) => answer.Length <= field.MaxLength && field.Kind switch
    {
        FormFieldKind.Choice => field.Choices?.Contains(answer) ?? false,
        FormFieldKind.Date => DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        FormFieldKind.Time => TimeOnly.TryParseExact(answer, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        FormFieldKind.Number => decimal.TryParse(answer, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
        _ => true,
    };
}
