namespace IndupalBot.Domain.Tickets;

/// <summary>What the level of a case was found by, kept with its registration.</summary>
/// <param name="Rule">The reason of the written rule that gave it.</param>
/// <param name="Affected">What the person answered, or null when that was not asked or not answered.</param>
/// <param name="Ability">The same.</param>
public sealed record LevelBasis(string? Rule, Affected? Affected = null, Ability? Ability = null);
