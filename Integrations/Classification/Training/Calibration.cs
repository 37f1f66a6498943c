namespace IndupalBot.Integrations.Classification.Training;

/// <param name="Temperature">Scores are divided by it before they become probabilities.</param>
/// <param name="Sure">Least probability of a service that is proposed without asking.</param>
/// <param name="Out">Least probability of "not a service" at which the bot says so.</param>
internal sealed record Calibration(double Temperature, double Sure, double Out)
{
    public double[] ProbabilitiesOf(double[] scores)
    {
        var highest = scores.Max();
        var powers = Array.ConvertAll(scores, score => Math.Exp((score - highest) / Temperature));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }
}
