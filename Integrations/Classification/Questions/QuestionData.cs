using IndupalBot.Domain.Catalogue;

namespace IndupalBot.Integrations.Classification.Questions;

/// <summary>One entry of <c>questions.json</c>.</summary>
/// <param name="About">Phrases of which one must occur in the request; none means any request.</param>
/// <param name="Choices">Two or three; the services that the question tells apart, null for "not a service".</param>
internal sealed record QuestionData(IReadOnlyList<string> About, LocalText Question, IReadOnlyList<ClarifyingChoice> Choices);
