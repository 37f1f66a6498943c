using IndupalBot.Application.Classification;
using IndupalBot.Domain.Tickets;
using IndupalBot.Integrations.Classification.Text;
using IndupalBot.Integrations.Classification.Training;

namespace IndupalBot.Integrations.Classification;

/// <summary>From probabilities to what the bot is told.</summary>
internal static class Verdict
{
    private const int Offered = 3;

    /// <summary>Words; fewer say nothing that could be registered, whatever the model makes of them.</summary>
    private const int FewestWords = 2;

    public static Application.Classification.Classification Of(
        Request request, double[] probabilities, Calibration calibration, TicketLevel level)
    {
        var top = TopOf(probabilities);
        if (request.Words.Count < FewestWords)
        {
            return new(null, 1, top, level, ClassificationZone.Out);
        }

        var best = Calibrator.Best(probabilities);
        var confidence = probabilities[best];
        return new(ServiceLabels.CodeOf(best), confidence, top, level, ZoneOf(request, best, confidence, calibration));
    }

    /// <summary>
    /// The lexicon says as much for another service as for this one: "dar de baja el teléfono". The model is sure of such lines, and
    /// wrong more often than its probability says, so they are asked.
    /// </summary>
    public static bool IsContested(Request request, int best)
    {
        var inFavour = request.Concepts.Count(concept => concept.Label == best);
        return request.Concepts
            .Where(concept => concept.Label != best)
            .GroupBy(concept => concept.Label)
            .Any(other => other.Count() >= inFavour);
    }

    private static ClassificationZone ZoneOf(Request request, int best, double confidence, Calibration calibration)
    {
        if (best == ServiceLabels.NotAService)
        {
            return confidence >= calibration.Out ? ClassificationZone.Out : ClassificationZone.Ask;
        }

        return confidence >= calibration.Sure && !IsContested(request, best) ? ClassificationZone.Sure : ClassificationZone.Ask;
    }

    private static ServiceGuess[] TopOf(double[] probabilities) =>
    [
        .. probabilities
            .Select((probability, label) => (Service: ServiceLabels.CodeOf(label), probability))
            .Where(guess => guess.Service is not null)
            .OrderByDescending(guess => guess.probability)
            .Take(Offered)
            .Select(guess => new ServiceGuess(guess.Service ?? string.Empty, guess.probability)),
    ];
}
