using IndupalBot.Domain.Tickets;
using IndupalBot.Integrations.Classification.Training;

namespace IndupalBot.Integrations.Classification.Evaluation;

/// <summary>The figures of held-out scores under a calibration.</summary>
internal static class HeldOutReport
{
    public static IReadOnlyList<Answer> AnswersOf(IEnumerable<HeldOutScore> scores, Calibration calibration) =>
        [.. scores.Select(score => AnswerOf(score, calibration))];

    private static Answer AnswerOf(HeldOutScore score, Calibration calibration)
    {
        var probabilities = calibration.ProbabilitiesOf(score.Scores);
        return Answer.Of(score.Example.Label, Verdict.Of(score.Example.Request, probabilities, calibration, TicketLevel.Low));
    }
}
