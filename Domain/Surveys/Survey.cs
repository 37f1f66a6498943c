namespace IndupalBot.Domain.Surveys;

/// <summary>The requester's answer as it stands, with when it was first given.</summary>
public sealed class Survey
{
    private Survey()
    {
    }

    internal Survey(SurveyAnswer answer, DateTimeOffset at)
    {
        AnsweredAt = at;
        Apply(answer);
    }

    public int Score { get; private set; }

    public int? Time { get; private set; }

    public int? Treatment { get; private set; }

    public int? Solution { get; private set; }

    public string? Comment { get; private set; }

    public DateTimeOffset AnsweredAt { get; private set; }

    internal void Apply(SurveyAnswer answer) =>
        (Score, Time, Treatment, Solution, Comment) =
        (answer.Score, answer.Time, answer.Treatment, answer.Solution, answer.Comment);
}
