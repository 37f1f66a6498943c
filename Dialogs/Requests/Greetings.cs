using IndupalBot.Dialogs.Commands;

namespace IndupalBot.Dialogs.Requests;

/// <summary>Words that say nothing about a request: they do not join the one that is being written.</summary>
internal static class Greetings
{
    private static readonly char[] Separators = [' ', ',', '.', '!', '¡', '?', '¿', '\n', '\t'];

    private static readonly HashSet<string> Words =
    [
        "hola", "buenas", "buenos", "buen", "dia", "dias", "tardes", "noches", "saludos", "que", "tal", "como", "estas", "gracias", "muchas", "mil",
        "ok", "okay", "vale", "listo", "bueno", "perfecto", "muy", "amable", "hello", "hi", "good", "morning", "afternoon", "thanks", "thank", "you",
    ];

    public static bool IsOnly(string text) =>
        text.Length <= 60 && Unaccented.Of(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries).All(Words.Contains);
}
