namespace IndupalBot.Application.Classification;

/// <summary>What the bot does with a guess: propose it, offer the three likeliest, or say kindly that the desk does not do that.</summary>
public enum ClassificationZone
{
    Sure,
    Ask,
    Out,
}
