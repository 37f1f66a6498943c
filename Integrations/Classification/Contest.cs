using IndupalBot.Integrations.Classification.Text;

namespace IndupalBot.Integrations.Classification;

/// <summary>
/// Whether the lexicon says as much for another service as for the guessed one: "dar de baja el teléfono". The model is sure of such
/// requests, and wrong more often than it thinks.
/// </summary>
internal static class Contest
{
    public static bool IsContested(Request request, int best)
    {
        var inFavour = request.Concepts.Count(concept => concept.Label == best);
        return request.Concepts
            .Where(concept => concept.Label != best)
            .GroupBy(concept => concept.Label)
            .Any(other => other.Count() >= inFavour);
    }
}
