namespace IndupalBot.Application.Classification;

/// <summary>What the bot does with a guess.</summary>
public enum ClassificationZone
{
    /// <summary>Propose the service.</summary>
    Sure,

    /// <summary>Offer the three likeliest.</summary>
    Ask,

    /// <summary>Say kindly that the desk does not do that.</summary>
    Out,

    /// <summary>Put the one question that tells the two likeliest apart.</summary>
    Clarify,
}
