using System.Globalization;
using System.Text.RegularExpressions;
using IndupalBot.Application.Clock;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Commands;

/// <summary>Reads typed commands. What is not clearly one is a request: "retirar tres computadores" is no command.</summary>
internal sealed partial class CommandReader
{
    /// <summary>No command is longer; a longer text is not looked through.</summary>
    private const int LongestPhrase = 40;

    private static readonly (string Phrase, CommandDefinition Definition)[] ByLength =
    [
        .. CommandTable.All
            .SelectMany(definition => definition.Phrases.Select(phrase => (phrase, definition)))
            .OrderByDescending(pair => pair.phrase.Length),
    ];

    /// <param name="contextTicketId">The case of the thread or card where it was written.</param>
    public TypedCommand? Read(Turn turn, long? contextTicketId)
    {
        var text = turn.Text.Trim().TrimStart('¡', '¿', '/').TrimEnd();
        var plain = Unaccented.Of(text[..Math.Min(text.Length, LongestPhrase)]);
        foreach (var (phrase, definition) in ByLength)
        {
            if (StartsWith(plain, phrase)
                && (!definition.StaffOnly || turn.Person.Attends)
                && Applies(definition.Place, turn)
                && Read(definition, text[phrase.Length..], turn, contextTicketId) is { } command)
            {
                return command;
            }
        }

        return null;
    }

    private static bool StartsWith(string plain, string phrase) =>
        plain.StartsWith(phrase, StringComparison.Ordinal)
        && (plain.Length == phrase.Length || !char.IsLetterOrDigit(plain[phrase.Length]));

    private static bool Applies(CommandPlace place, Turn turn) => place switch
    {
        CommandPlace.Chat => turn.IsPersonal,
        CommandPlace.Channel => !turn.IsPersonal,
        _ => true,
    };

    private static TypedCommand? Read(CommandDefinition definition, string rest, Turn turn, long? contextTicketId)
    {
        if (definition.Words is { } read)
        {
            return read(rest, turn) is { } action ? new(action) : null;
        }

        if (definition.Ticket == TicketMention.None)
        {
            var said = rest.Trim(' ', '.', '!', '?', ',', ':');
            return (definition.TextKey is null && said.Length > 0) || definition.Takes?.Invoke(said) == false ? null : Build(definition, null, said);
        }

        var (ticketId, words, isGuess) = SplitNumber(rest, turn, definition);
        if (ticketId is null && SpeaksOfSomethingElse(definition, words, contextTicketId))
        {
            return null;
        }

        return Build(definition, ticketId ?? contextTicketId, words) with { OnlyIfOwn = isGuess, IsOfCase = true };
    }

    /// <summary>"retirar 3 computadores" withdraws no case, neither alone nor as an answer to a card.</summary>
    private static bool SpeaksOfSomethingElse(CommandDefinition definition, string words, long? contextTicketId)
    {
        if (contextTicketId is null)
        {
            return definition.Ticket == TicketMention.Required || !IsShort(words);
        }

        return definition is { Ticket: TicketMention.Required, StaffOnly: false } && words.Length > 0 && char.IsDigit(words[0]);
    }

    private static TypedCommand Build(CommandDefinition definition, long? ticketId, string words)
    {
        var action = new DeskAction(definition.Verb);
        if (ticketId is { } id)
        {
            action = action.With(CardInputs.TicketId, id.ToString(CultureInfo.InvariantCulture));
        }

        if (definition.TextKey is not { } key)
        {
            return new(action);
        }

        return words.Length == 0 && definition.Question is { } question
            ? new(action, question(), key)
            : new(action.With(key, words));
    }

    /// <summary>"ver 42" means a case, "ver 3 computadores" does not; who works at the desk means a case in any event.</summary>
    private static bool TakesBareDigits(CommandDefinition definition, string after) =>
        definition.StaffOnly || (definition.Verb == CardVerbs.TicketShow && after.Trim(' ', '.', '?', '!').Length == 0);

    /// <summary>"retirar 42", "retirar 42: ya encendió" and "retirar el caso 42 ya encendió" may mean a case; "retirar 3 computadores" means computers.</summary>
    private static bool MayMeanACase(CommandDefinition definition, Match number, string after) =>
        definition is { Ticket: TicketMention.Required, TextKey: not null } && (number.Groups["case"].Success || NothingCounted().IsMatch(after));

    private static (long? TicketId, string Words, bool IsGuess) SplitNumber(string rest, Turn turn, CommandDefinition definition)
    {
        var match = NumberPattern().Match(rest);
        var after = rest[match.Length..];
        var isClear = match.Groups["prefix"].Success || TakesBareDigits(definition, after);
        if (!match.Success || !(isClear || MayMeanACase(definition, match, after))
            || !TicketNumber.TryParse(match.Groups["number"].Value, DeskClock.YearOf(turn.Now), out var number))
        {
            return (null, rest.Trim(' ', ':', ',', '.'), false);
        }

        return (number.TicketId, after.TrimStart(' ', ':', ',', '.', '-').Trim(), !isClear);
    }

    /// <summary>"sigue fallando" alone means the case that waits for an answer; "sigue fallando el internet de la oficina" is a request; "solucionado 5 gracias" is an answer.</summary>
    private static bool IsShort(string words) => words.Length == 0 || (char.IsDigit(words[0]) && (words.Length == 1 || !char.IsLetterOrDigit(words[1])));

    /// <summary>A year that was written is never taken for the number itself: "ST-2026-1234567" is no case.</summary>
    [GeneratedRegex(@"^[\s:]*(?:(?:el|la|al|a|de|(?<case>caso|case))\s+){0,3}(?<number>(?<prefix>#?ST[-\s]*|#)?(?>(?:20[0-9]{2}[-\s]+(?=[0-9]))?)[0-9]{1,6})(?!\w|-[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    /// <summary>After a number: the end, or a reason set apart from it.</summary>
    [GeneratedRegex(@"^\s*(?:[.!?]*\s*$|[:,;.-]\s*(?!\d)\S|(?:porque|because|ya)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NothingCounted();
}
