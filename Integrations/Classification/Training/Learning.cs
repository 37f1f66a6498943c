using IndupalBot.Integrations.Classification.Evaluation;

namespace IndupalBot.Integrations.Classification.Training;

/// <summary>The whole of a training: cross-validation for the calibration, then the model on every example.</summary>
internal static class Learning
{
    private const int Seed = 2020;

    public static (LinearModel Linear, Calibration Calibration, EvaluationReport Report) Learn(
        IReadOnlyList<LabelledRequest> examples, Verdict verdict, CancellationToken cancellationToken)
    {
        var heldOut = CrossValidation.Run(examples, Seed, cancellationToken);
        var calibration = Calibrator.Calibrate(heldOut);
        return (ModelTrainer.Train(examples), calibration, Evaluator.Report(HeldOutReport.AnswersOf(heldOut, calibration, verdict)));
    }

    /// <summary>
    /// Honest figures: temperature and thresholds of each fold are chosen by a second cross-validation within the other four,
    /// so that nothing that is counted took part in any choice.
    /// </summary>
    public static EvaluationReport CrossValidate(IReadOnlyList<LabelledRequest> examples, Verdict verdict, int seed, CancellationToken cancellationToken)
    {
        var foldOf = Folds.Of(examples, Folds.Usual, seed);
        var answers = new List<Answer>(examples.Count);
        for (var fold = 0; fold < Folds.Usual; fold++)
        {
            var (linear, calibration, _) = Learn([.. examples.Where((_, position) => foldOf[position] != fold)], verdict, cancellationToken);
            var held = examples.Where((_, position) => foldOf[position] == fold);
            answers.AddRange(HeldOutReport.AnswersOf(
                held.Select(example => HeldOutScore.Of(example, linear)), calibration, verdict));
        }

        return Evaluator.Report(answers);
    }
}
