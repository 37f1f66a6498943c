namespace IndupalBot.Simulator.Tokens;

/// <summary>What can be wrong with the token of an activity, for tests of the bot's door.</summary>
public enum TokenFlaw
{
    None,
    Missing,
    Expired,
    OtherAudience,
    OtherServiceUrl,
    OtherIssuer,
    OtherKey,
}
