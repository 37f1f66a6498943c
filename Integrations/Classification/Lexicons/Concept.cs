namespace IndupalBot.Integrations.Classification.Lexicons;

/// <param name="Label">Of the service for which the concept speaks; see <see cref="ServiceLabels"/>.</param>
internal sealed record Concept(string Name, int Label);
