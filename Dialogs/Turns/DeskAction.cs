using System.Globalization;
using IndupalBot.Cards;
using IndupalBot.Domain;

namespace IndupalBot.Dialogs.Turns;

/// <summary>Something asked of the desk, by a button or by a typed command. Its values come from outside: they are checked, never believed.</summary>
public sealed record DeskAction(string Verb, IReadOnlyDictionary<string, string> Values)
{
    private static readonly Dictionary<string, string> NoValues = [];

    public DeskAction(string verb)
        : this(verb, NoValues)
    {
    }

    public long? TicketId => Number(CardInputs.TicketId);

    /// <exception cref="RuleViolationException"><see cref="DialogRules.WhichTicket"/>.</exception>
    public long RequiredTicketId => TicketId ?? throw new RuleViolationException(DialogRules.WhichTicket);

    /// <summary>Where a further page of a list starts.</summary>
    public string? Before => this[CardInputs.Before];

    public Guid DraftId => Guid.TryParse(this[CardInputs.DraftId], out var id) ? id : Guid.Empty;

    public string? this[string key] => Values.GetValueOrDefault(key) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    public long? Number(string key) =>
        long.TryParse(this[key], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    public DeskAction With(string key, string value) =>
        this with { Values = new Dictionary<string, string>(Values) { [key] = value } };
}
