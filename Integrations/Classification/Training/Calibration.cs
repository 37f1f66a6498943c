namespace IndupalBot.Integrations.Classification.Training;

/// <param name="Temperature">Scores are divided by it before they become probabilities.</param>
/// <param name="ContestedTemperature">The same for requests of which the lexicon says as much for another service: the model is wrong more often there than its scores say.</param>
/// <param name="Sure">Least probability of a service that is proposed without asking.</param>
/// <param name="Out">Least probability of "not a service" at which the bot says so.</param>
internal sealed record Calibration(double Temperature, double ContestedTemperature, double Sure, double Out)
{
    public double[] ProbabilitiesOf(double[] scores, bool isContested)
    {
        var temperature = isContested ? ContestedTemperature : Temperature;
        var highest = scores.Max();
        var powers = Array.ConvertAll(scores, score => Math.Exp((score - highest) / temperature));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }
}
