namespace IndupalBot.Integrations.Classification.Training;

internal sealed record HeldOutGuess(int Best, double Confidence, bool IsRight);
