using IndupalBot.Application.Classification;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;
using IndupalBot.Integrations.Classification.Questions;
using IndupalBot.Integrations.Classification.Text;
using IndupalBot.Integrations.Classification.Training;

namespace IndupalBot.Integrations.Classification;

/// <summary>From scores to what the bot is told.</summary>
internal sealed class Verdict(QuestionBook questions)
{
    private const int Offered = 3;

    /// <summary>Words; fewer say nothing that could be registered, whatever the model makes of them.</summary>
    private const int FewestWords = 2;

    /// <summary>Of the two likeliest together: with less, a third may well be meant and a question between two would not offer it.</summary>
    private const double LeastOfTwo = 0.88;

    public Application.Classification.Classification Of(Request request, double[] scores, Calibration calibration)
    {
        var best = Calibrator.Best(scores);
        var probabilities = calibration.ProbabilitiesOf(scores, Contest.IsContested(request, best));
        var top = TopOf(probabilities);
        if (request.Words.Count < FewestWords)
        {
            return new(null, 1, top, TicketLevel.Low, ClassificationZone.Out);
        }

        var question = IsSettled(best, probabilities[best], calibration) ? null : QuestionFor(request, best, probabilities);
        return new(ServiceLabels.CodeOf(best), probabilities[best], top, TicketLevel.Low, ZoneOf(best, probabilities[best], calibration, question))
        {
            Question = question,
        };
    }

    private static bool IsSettled(int best, double confidence, Calibration calibration) =>
        confidence >= (best == ServiceLabels.NotAService ? calibration.Out : calibration.Sure);

    private static ClassificationZone ZoneOf(int best, double confidence, Calibration calibration, ClarifyingQuestion? question)
    {
        if (IsSettled(best, confidence, calibration))
        {
            return best == ServiceLabels.NotAService ? ClassificationZone.Out : ClassificationZone.Sure;
        }

        return question is null ? ClassificationZone.Ask : ClassificationZone.Clarify;
    }

    private ClarifyingQuestion? QuestionFor(Request request, int best, double[] probabilities)
    {
        var second = Enumerable.Range(0, probabilities.Length).Where(label => label != best).MaxBy(label => probabilities[label]);
        return probabilities[best] + probabilities[second] >= LeastOfTwo ? questions.Find(request, best, second) : null;
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
