using IndupalBot.Integrations.Classification.Training;

namespace IndupalBot.Integrations.Classification.Evaluation;

/// <summary>The figures of held-out scores under a calibration.</summary>
internal static class HeldOutReport
{
    public static IReadOnlyList<Answer> AnswersOf(IEnumerable<HeldOutScore> scores, Calibration calibration, Verdict verdict) =>
        [.. scores.Select(score => Answer.Of(score.Example.Label, verdict.Of(score.Example.Request, score.Scores, calibration)))];
}
