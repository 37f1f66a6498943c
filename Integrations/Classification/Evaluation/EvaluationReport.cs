namespace IndupalBot.Integrations.Classification.Evaluation;

/// <param name="Top2">Of the texts for a service, those whose service is among the two likeliest; the others count by their label.</param>
/// <param name="CalibrationError">Expected calibration error in ten steps.</param>
/// <param name="Confusion">Rows are true labels, columns are answers.</param>
/// <param name="UnreadableLines">Lines of the file that were left out.</param>
public sealed record EvaluationReport(
    int Lines,
    Share Accuracy,
    double MacroF1,
    Share Top2,
    double CalibrationError,
    ZoneFigures Zones,
    IReadOnlyList<ClassFigures> Classes,
    IReadOnlyList<IReadOnlyList<int>> Confusion,
    int UnreadableLines = 0);
