namespace IndupalBot.Integrations.Classification.Training;

/// <summary>Chooses temperatures and thresholds from held-out scores.</summary>
internal static class Calibrator
{
    /// <summary>What the desk was promised of a service that is proposed without asking.</summary>
    private const double WantedRight = 0.97;

    /// <summary>Of all requests, what may be proposed wrongly; a little below the promised 1.5 %.</summary>
    private const double MostWrong = 0.014;

    private const double LowestThreshold = 0.5;
    private const double HighestThreshold = 0.98;
    private const double Step = 0.01;

    /// <summary>Lines of a kind below which it gets no temperature of its own.</summary>
    private const int FewestForATemperature = 40;

    /// <summary>
    /// The temperatures count each line twice, with and without its concepts: the lexicon was written with the corpus in sight, and will
    /// find less in what people write tomorrow.
    /// </summary>
    public static Calibration Calibrate(IReadOnlyList<HeldOutScore> heldOut)
    {
        ScoredExample[] scores =
        [
            .. heldOut.Select(held => new ScoredExample(held.Example, held.Scores)),
            .. heldOut.Select(held => new ScoredExample(held.Example.WithoutConcepts(), held.ScoresWithoutConcepts)),
        ];
        var contested = scores.Where(score => score.IsContested).ToArray();
        var usual = TemperatureOf([.. scores.Where(score => !score.IsContested)]);
        var plain = new Calibration(usual, contested.Length < FewestForATemperature ? usual : Math.Max(usual, TemperatureOf(contested)), Sure: 1, Out: 1);
        var guesses = scores.Take(heldOut.Count).Select(score => GuessOf(score, plain)).ToArray();
        return plain with
        {
            Sure = ThresholdFor([.. guesses.Where(guess => guess.Best != ServiceLabels.NotAService)], guesses.Length),
            Out = ThresholdFor([.. guesses.Where(guess => guess.Best == ServiceLabels.NotAService)], guesses.Length),
        };
    }

    public static int Best(double[] values) => Array.IndexOf(values, values.Max());

    private static HeldOutGuess GuessOf(ScoredExample score, Calibration calibration)
    {
        var probabilities = calibration.ProbabilitiesOf(score.Scores, score.IsContested);
        var best = Best(probabilities);
        return new(best, probabilities[best], best == score.Example.Label);
    }

    /// <summary>Lowest threshold from which on enough of the guesses are right, and few enough of all lines wrong.</summary>
    private static double ThresholdFor(HeldOutGuess[] guesses, int all)
    {
        for (var threshold = LowestThreshold; threshold < HighestThreshold; threshold += Step)
        {
            var kept = guesses.Where(guess => guess.Confidence >= threshold).ToArray();
            var wrong = kept.Count(guess => !guess.IsRight);
            if (wrong <= (1 - WantedRight) * kept.Length && wrong <= MostWrong * all)
            {
                return Math.Round(threshold, 3);
            }
        }

        return HighestThreshold;
    }

    /// <summary>Golden-section search of the temperature that makes the held-out labels likeliest.</summary>
    private static double TemperatureOf(ScoredExample[] scores)
    {
        const double ratio = 0.618033988749895;
        var (low, high) = (0.05, 5.0);
        while (high - low > 0.001)
        {
            var (left, right) = (high - (ratio * (high - low)), low + (ratio * (high - low)));
            (low, high) = Loss(scores, left) < Loss(scores, right) ? (low, right) : (left, high);
        }

        return (low + high) / 2;
    }

    private static double Loss(ScoredExample[] scores, double temperature)
    {
        var calibration = new Calibration(temperature, temperature, 1, 1);
        return scores.Sum(score => -Math.Log(Math.Max(1e-12, calibration.ProbabilitiesOf(score.Scores, isContested: false)[score.Example.Label])));
    }
}
