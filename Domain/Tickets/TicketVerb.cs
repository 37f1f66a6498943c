namespace IndupalBot.Domain.Tickets;

/// <summary>Everything that can be done to a case; <see cref="TicketTransitions"/> says from where, by whom and where it leads.</summary>
public enum TicketVerb
{
    Claim,
    Assign,
    Reassign,
    Reclassify,
    Comment,
    Note,
    AddAttachment,
    Merge,
    Wait,
    Resume,
    Release,
    Resolve,
    Escalate,

    /// <summary>Escalate, handed to a person of the next group.</summary>
    EscalateTo,

    /// <summary>Devolver to the tier below.</summary>
    HandBack,
    Answer,
    Verify,
    Reopen,
    CorrectSurvey,
    Withdraw,
    Remind,
    CloseUnanswered,
    Warn,
    Breach,
    WarnSolution,
    MissSolution,

    /// <summary>The calendar of days to come changed.</summary>
    Reschedule,

    /// <summary>A supervisor spoke with a requester who was not content.</summary>
    Recover,
    RemindRecovery,
}
