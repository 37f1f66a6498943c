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
    private readonly PhraseIndex<UrgencyRule> _phrases = new(data.Rules.SelectMany(rule => rule.Phrases.Select(phrase => (phrase, rule))));
    private readonly PhraseIndex<bool> _hints = new(data.Hints.Select(phrase => (phrase, true)));

    public TicketLevel LevelOf(Request request) => Find(request).Level;

    public UrgencyFinding Find(Request request)
    {
        string[] said = [.. request.Said.Where(word => word != WordReader.ClauseEnd)];
        var found = _phrases.Find(said).Select(match => (match.Meaning, Words: string.Join(' ', said.Skip(match.Start).Take(match.Length)))).ToArray();
        if (found.Length == 0)
        {
            return new(TicketLevel.Low, null, null, _hints.Find(said).Any());
        }

        var (rule, words) = found.MaxBy(match => LevelNames.LevelOf(match.Meaning.Level));
        return new(LevelNames.LevelOf(rule.Level), rule.Why, words, rule.Asks);
    }
}
