namespace IndupalBot.Domain.Catalogue;

/// <param name="Service">Code of a service, or null for what the desk does not do.</param>
public sealed record ClarifyingChoice(string? Service, LocalText Text);
