namespace IndupalBot.Application.Reports;

/// <summary>What a case can be counted under; docs/manual/indicadores.md says what each means.</summary>
public enum Figure
{
    Received,

    /// <summary>First attended in the period.</summary>
    Attended,

    /// <summary>Received in the period and first attended by the promised time.</summary>
    PromiseKept,

    /// <summary>Received in the period and not attended by the promised time.</summary>
    PromiseBroken,

    Solved,

    /// <summary>Solved, and waited for the requester on the way.</summary>
    WaitedForRequester,

    /// <summary>Solved, and waited for the vendor on the way.</summary>
    WaitedForVendor,

    Reopened,

    /// <summary>Closed in the period by the requester with a score.</summary>
    Rated,

    /// <summary>Closed in the period by the clock, without an answer.</summary>
    Unanswered,

    /// <summary>Withdrawn or merged in the period.</summary>
    Cancelled,

    /// <summary>This and the following: how the cases stand at the end of the period, or now when it is not over.</summary>
    OpenNew,

    OpenInProgress,

    OpenPending,

    /// <summary>Solved, and the requester has not said so yet.</summary>
    OpenResolved,

    /// <summary>Nobody has spoken yet with the requester of a low score, at the end of the period or now.</summary>
    RecoveryOpen,

    RecoveryDone,
}
