using IndupalBot.Dialogs.Commands;
using IndupalBot.Domain.Catalogue;

namespace IndupalBot.Dialogs.Requests;

/// <summary>The answer to a question with buttons, typed instead of pressed: "la del teléfono".</summary>
internal static class TypedChoice
{
    /// <summary>With more words it is more of the request, not an answer.</summary>
    private const int MostWords = 7;

    /// <summary>Letters; shorter words stand in every choice.</summary>
    private const int FewestLetters = 4;

    private static readonly char[] Separators = [' ', ',', '.', ':', ';', '!', '¡', '?', '¿', '\n'];

    /// <returns>The only choice that has the most of the typed words, or null.</returns>
    public static ClarifyingChoice? Of(ClarifyingQuestion question, string text)
    {
        var typed = WordsOf(text);
        if (typed.Count == 0 || text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Length > MostWords)
        {
            return null;
        }

        var ranked = question.Choices.Select(choice => (Choice: choice, Common: CommonOf(choice, typed))).OrderByDescending(entry => entry.Common).ToArray();
        return ranked[0].Common > 0 && ranked[0].Common > ranked[1].Common ? ranked[0].Choice : null;
    }

    private static int CommonOf(ClarifyingChoice choice, HashSet<string> typed) =>
        Math.Max(WordsOf(choice.Text.Es).Count(typed.Contains), WordsOf(choice.Text.En).Count(typed.Contains));

    private static HashSet<string> WordsOf(string text) =>
        [.. Unaccented.Of(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= FewestLetters)];
}
