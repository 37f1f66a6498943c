namespace IndupalBot.Domain.Surveys;

/// <summary>What the desk owes somebody who was not content: a supervisor speaks with them and writes down what was agreed.</summary>
public sealed class Recovery
{
    private Recovery()
    {
    }

    internal Recovery(int score, DateTimeOffset now) => Open(score, now);

    /// <summary>The score that it answers.</summary>
    public int Score { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When the supervisors are to be reminded; null once they were, or once it is over.</summary>
    public DateTimeOffset? RemindAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The supervisor who did it; null while it is open, and when the requester thought better of the score.</summary>
    public long? DoneById { get; private set; }

    /// <summary>Who was spoken with and what was agreed.</summary>
    public string? Outcome { get; private set; }

    public bool IsOpen => EndedAt is null;

    internal void Open(int score, DateTimeOffset now) =>
        (Score, OpenedAt, RemindAt, EndedAt, DoneById, Outcome) = (score, now, RecoveryPolicy.RemindAt(now), null, null, null);

    internal void Rescore(int score) => Score = score;

    internal void Remind() => RemindAt = null;

    internal void Finish(string outcome, long doneById, DateTimeOffset now) =>
        (EndedAt, RemindAt, Outcome, DoneById) = (now, null, outcome, doneById);

    internal void Drop(DateTimeOffset now) => (EndedAt, RemindAt) = (now, null);
}
