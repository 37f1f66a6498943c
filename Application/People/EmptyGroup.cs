namespace IndupalBot.Application.People;

/// <summary>A group in which nobody is there to take a case.</summary>
/// <param name="Supervisors">Whom to tell.</param>
public sealed record EmptyGroup(string Name, IReadOnlyList<EmptyGroupReader> Supervisors);
