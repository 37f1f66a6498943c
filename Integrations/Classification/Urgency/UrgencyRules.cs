using IndupalBot.Domain.Tickets;
using IndupalBot.Integrations.Classification.Phrases;
using IndupalBot.Integrations.Classification.Text;

namespace IndupalBot.Integrations.Classification.Urgency;

/// <summary>
/// The level by written rules: the highest that any phrase gives, low without one. A learned level found none of the grave cases
/// (docs/classification.md), and a rule can be shown to whoever asks why.
/// </summary>
internal sealed class UrgencyRules(UrgencyData data)
{
    private readonly PhraseIndex<TicketLevel> _phrases = new(
        data.Rules.SelectMany(rule => rule.Phrases.Select(phrase => (phrase, LevelNames.LevelOf(rule.Level)))));

    public TicketLevel LevelOf(Request request) => _phrases
        .Find([.. request.Said.Where(word => word != WordReader.ClauseEnd)])
        .Select(found => found.Meaning)
        .DefaultIfEmpty(TicketLevel.Low)
        .Max();
}
