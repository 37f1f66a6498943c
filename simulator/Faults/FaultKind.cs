namespace IndupalBot.Simulator.Faults;

public enum FaultKind
{
    /// <summary>429 with Retry-After.</summary>
    Throttle,

    /// <summary>403 ConversationBlockedByUser.</summary>
    Forbidden,

    /// <summary>502.</summary>
    BadGateway,

    /// <summary>503.</summary>
    Unavailable,

    /// <summary>The answer to the bot comes late.</summary>
    SlowMs,

    /// <summary>The call is carried out and the connection is cut before the answer: the bot cannot know.</summary>
    LoseAnswers,

    /// <summary>Activities reach the bot twice.</summary>
    Duplicates,

    /// <summary>Activities do not reach the bot at all.</summary>
    BotUnreachable,
}
