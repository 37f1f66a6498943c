using IndupalBot.Domain.Catalogue;

namespace IndupalBot.Integrations.Classification.Urgency;

/// <param name="Level">baja, media, alta or critica.</param>
/// <param name="Why">Shown on the card and kept with the case; begins in lower case.</param>
/// <param name="Phrases">Any of them gives the level.</param>
/// <param name="Asks">The words tell of a trouble, but not of its size: whom it affects and whether they can work is asked.</param>
internal sealed record UrgencyRule(string Level, LocalText Why, IReadOnlyList<string> Phrases, bool Asks = false);
