using IndupalBot.Application.Classification;
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

    public ValueTask<Classification> ClassifyAsync(string text, CancellationToken cancellationToken)
    {
        string[] found = [.. Words.Where(word => text.Contains(word.Word, StringComparison.OrdinalIgnoreCase)).Select(word => word.Service).Distinct()];
        ServiceGuess[] top = [.. found.Concat(["MTO", "COR", "WEB"]).Distinct().Take(3).Select((service, place) => new ServiceGuess(service, 0.9 / (place + 1)))];
        var level = text.Contains("urgente", StringComparison.OrdinalIgnoreCase) ? TicketLevel.High : TicketLevel.Low;
        return ValueTask.FromResult(found switch
        {
            [var only] => new Classification(only, 0.9, top, level, ClassificationZone.Sure),
            [_, ..] => new Classification(found[0], 0.5, top, level, ClassificationZone.Ask),
            _ => new Classification(null, 0.9, top, level, ClassificationZone.Out),
        });
    }
}
