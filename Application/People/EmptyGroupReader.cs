namespace IndupalBot.Application.People;

/// <param name="Locale">In whose language it is told.</param>
public sealed record EmptyGroupReader(long PersonId, string Locale);
