namespace IndupalBot.Integrations.Classification.Training;

/// <param name="Fingerprint">Of the corpus, the data files and the way of training: another one means that the model is old.</param>
internal sealed record TrainedModel(LinearModel Linear, Calibration Calibration, string Fingerprint);
