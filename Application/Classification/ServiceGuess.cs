namespace IndupalBot.Application.Classification;

/// <param name="Service">Code of a service of the catalogue.</param>
/// <param name="Confidence">Calibrated probability, 0 to 1.</param>
public sealed record ServiceGuess(string Service, double Confidence);
