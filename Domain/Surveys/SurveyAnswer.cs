using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Surveys;

/// <summary>Evaluación de calidad (PR-TIC-02, step 6). Scores go from 1 to 5.</summary>
public sealed record SurveyAnswer(int Score, int? Time, int? Treatment, int? Solution, string? Comment)
{
    public const int Lowest = 1;
    public const int Highest = 5;

    /// <exception cref="RuleViolationException"><see cref="TicketRules.ScoreOutOfRange"/> or <see cref="TicketRules.TextTooLong"/>.</exception>
    internal void Validate()
    {
        if (new[] { Score, Time, Treatment, Solution }.Any(score => score is < Lowest or > Highest))
        {
            throw new RuleViolationException(TicketRules.ScoreOutOfRange);
        }

        if (Comment?.Length > TicketLimits.Text)
        {
            throw new RuleViolationException(TicketRules.TextTooLong, TicketLimits.Text);
        }
    }
}
