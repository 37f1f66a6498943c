using IndupalBot.Application.Classification;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace IndupalBot.Testing;

/// <summary>Knows a few words: tests of the desk say what they are classified as, and need no trained model.</summary>
public sealed class KeywordClassifier : ITicketClassifier
{
    private static readonly (string Word, string Service)[] Words =
    [
        ("página", "WEB"), ("publicar", "WEB"), ("teléfono", "TEL"), ("extensión", "TEL"), ("computador", "MTO"), ("impresora", "MTO"),
        ("presupuesto", "FIN"), ("nómina", "FIN"), ("correo", "COR"), ("portátil", "EQU"), ("baja", "BAJ"), ("videobeam", "REU"),
    ];

    private const int FewWords = 5;

    private static readonly ClarifyingQuestion Confused = new(
        new LocalText("¿Qué es lo que falla?", "What is failing?"),
        [new("TEL", new LocalText("El teléfono o las llamadas", "The telephone or the calls")), new("MTO", new LocalText("El computador o la red", "The computer or the network")), new(null, new LocalText("Otra cosa de otra oficina", "Something of another office"))]);

    public ValueTask<Classification> ClassifyAsync(string text, CancellationToken cancellationToken)
    {
        string[] found = [.. Words.Where(word => text.Contains(word.Word, StringComparison.OrdinalIgnoreCase)).Select(word => word.Service).Distinct()];
        ServiceGuess[] top = [.. found.Concat(["MTO", "COR", "WEB"]).Distinct().Take(3).Select((service, place) => new ServiceGuess(service, 0.9 / (place + 1)))];
        var level = text.Contains("urgente", StringComparison.OrdinalIgnoreCase) ? TicketLevel.High : TicketLevel.Low;
        var said = found switch
        {
            [var only] => new Classification(only, 0.9, top, level, ClassificationZone.Sure),
            [_, ..] => new Classification(found[0], 0.5, top, level, ClassificationZone.Ask),
            _ => new Classification(null, 0.9, top, level, ClassificationZone.Out) { SaysNothing = !text.Contains("necesito", StringComparison.OrdinalIgnoreCase) && text.Split(' ').Length <= FewWords },
        };
        return ValueTask.FromResult(WithQuestions(said, text));
    }

    /// <summary>"confuso" has the clarifying question put, "a medias" those of the level, "además" divides the message.</summary>
    private static Classification WithQuestions(Classification said, string text) => said with
    {
        Zone = text.Contains("confuso", StringComparison.OrdinalIgnoreCase) ? ClassificationZone.Clarify : said.Zone,
        Question = text.Contains("confuso", StringComparison.OrdinalIgnoreCase) ? Confused : null,
        AsksLevel = text.Contains("a medias", StringComparison.OrdinalIgnoreCase),
        Reasons = said.Zone == ClassificationZone.Sure ? ["computador"] : [],
        Parts = text.Split(" Además ") is { Length: > 1 } parts ? parts : [],
    };
}
