using IndupalBot.Integrations.Classification.Evaluation;

namespace IndupalBot.Integrations.Classification.Storage;

/// <summary>What is written beside the model, for people. The thresholds were chosen on the folds of <paramref name="CrossValidation"/>, so its zones flatter a little.</summary>
public sealed record ModelNote(
    string Fingerprint,
    DateTimeOffset TrainedAt,
    int Lines,
    double Temperature,
    double SureThreshold,
    double OutThreshold,
    EvaluationReport CrossValidation);
