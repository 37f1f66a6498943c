using IndupalBot.Application.Classification;

namespace IndupalBot.Integrations.Classification.Evaluation;

/// <summary>Counts answers into the figures of the report.</summary>
public static class Evaluator
{
    private const int Steps = 10;

    public static EvaluationReport Report(IReadOnlyList<Answer> answers)
    {
        var confusion = ConfusionOf(answers);
        var classes = Enumerable.Range(0, ServiceLabels.Count).Select(label => FiguresOf(label, confusion)).ToArray();
        return new EvaluationReport(
            answers.Count,
            Count(answers, answer => answer.IsRight),
            MacroF1Of(classes),
            Count(answers, answer => answer.IsWithin(2)),
            CalibrationErrorOf(answers),
            ZonesOf(answers),
            classes,
            confusion);
    }

    private static Share Count(IReadOnlyCollection<Answer> answers, Func<Answer, bool> condition) =>
        Share.From(answers.Count(condition), answers.Count);

    private static int[][] ConfusionOf(IReadOnlyList<Answer> answers)
    {
        var confusion = Enumerable.Range(0, ServiceLabels.Count).Select(_ => new int[ServiceLabels.Count]).ToArray();
        foreach (var answer in answers)
        {
            confusion[answer.Label][answer.Guess]++;
        }

        return confusion;
    }

    private static ClassFigures FiguresOf(int label, int[][] confusion)
    {
        var (right, lines, said) = (confusion[label][label], confusion[label].Sum(), confusion.Sum(row => row[label]));
        var precision = Ratio(right, said);
        var recall = Ratio(right, lines);
        return new ClassFigures(
            label, ServiceLabels.CodeOf(label), lines, precision, recall, Math.Round(Ratio(2 * right, said + lines), 4));
    }

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : Math.Round((double)part / whole, 4);

    private static double MacroF1Of(ClassFigures[] classes) =>
        Math.Round(classes.Where(figures => figures.Lines > 0).Select(figures => figures.F1).DefaultIfEmpty().Average(), 4);

    private static double CalibrationErrorOf(IReadOnlyList<Answer> answers) => Math.Round(
        answers
            .GroupBy(answer => Math.Min(Steps - 1, (int)(answer.Confidence * Steps)))
            .Sum(step => Math.Abs(step.Sum(answer => answer.Confidence) - step.Count(answer => answer.IsRight)) / answers.Count),
        4);

    private static ZoneFigures ZonesOf(IReadOnlyList<Answer> answers)
    {
        var sure = answers.Where(answer => answer.Zone == ClassificationZone.Sure).ToArray();
        var sentAway = answers.Where(answer => answer.Zone == ClassificationZone.Out).ToArray();
        var services = answers.Where(answer => answer.Label != ServiceLabels.NotAService).ToArray();
        return new ZoneFigures(
            Share.From(sure.Length, answers.Count),
            Count(answers, answer => answer.Zone == ClassificationZone.Ask),
            Count(answers, answer => answer.Zone == ClassificationZone.Clarify),
            Share.From(sentAway.Length, answers.Count),
            Count(sure, answer => answer.IsRight),
            Count(sentAway, answer => answer.Label == ServiceLabels.NotAService),
            Count(services, answer => answer.Zone == ClassificationZone.Out),
            Count(answers, answer => answer is { Zone: ClassificationZone.Sure, IsRight: false }),
            Count(services, IsWithinOneTap));
    }

    private static bool IsWithinOneTap(Answer answer) => answer.Zone switch
    {
        ClassificationZone.Sure => answer.IsRight,
        ClassificationZone.Ask or ClassificationZone.Clarify => answer.Offered.Contains(answer.Label),
        _ => false,
    };
}
