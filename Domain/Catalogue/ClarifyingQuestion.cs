namespace IndupalBot.Domain.Catalogue;

/// <summary>The question that tells services apart which people's words confuse.</summary>
public sealed record ClarifyingQuestion(LocalText Text, IReadOnlyList<ClarifyingChoice> Choices);
