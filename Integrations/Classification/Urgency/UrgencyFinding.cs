using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Integrations.Classification.Urgency;

/// <param name="Why">Of the rule that gave the level, or null when none matched.</param>
/// <param name="Words">The words on which it matched, as they were read.</param>
internal sealed record UrgencyFinding(TicketLevel Level, LocalText? Why, string? Words, bool Asks);
