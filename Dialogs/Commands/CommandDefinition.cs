using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs.Commands;

/// <summary>A command as people may type it.</summary>
/// <param name="Phrases">How it may begin, in lower case without accents.</param>
/// <param name="Ticket">Whether it speaks of a case.</param>
/// <param name="TextKey">Where the words after the number go; null when the command has none.</param>
/// <param name="Question">What is asked when the words are missing; null when they are optional.</param>
/// <param name="Takes">Which words it takes; with others it is the beginning of a request. Null when it takes any.</param>
/// <param name="StaffOnly">For others these words are the beginning of a request.</param>
/// <param name="Place">Elsewhere they are words like any other.</param>
/// <param name="Words">Reads what follows the phrase, when that is neither a number nor a text; null when it is no such command.</param>
internal sealed record CommandDefinition(
    string Verb,
    IReadOnlyList<string> Phrases,
    TicketMention Ticket = TicketMention.None,
    string? TextKey = null,
    Func<string>? Question = null,
    Func<string, bool>? Takes = null,
    bool StaffOnly = false,
    CommandPlace Place = CommandPlace.Anywhere,
    Func<string, Turn, DeskAction?>? Words = null);
