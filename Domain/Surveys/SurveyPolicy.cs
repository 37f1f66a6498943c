namespace IndupalBot.Domain.Surveys;

/// <summary>When the requester is reminded, when silence closes the case, and how long an answer may be corrected.</summary>
public static class SurveyPolicy
{
    public static readonly TimeSpan ReminderAfter = TimeSpan.FromDays(1);

    /// <summary>"Si el usuario no responde la encuesta después de dos días, el sistema cierra el caso" (PR-TIC-02, step 6).</summary>
    public static readonly TimeSpan ClosedAfter = TimeSpan.FromDays(2);

    public static readonly TimeSpan CorrectableFor = TimeSpan.FromHours(12);
}
