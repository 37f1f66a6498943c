namespace IndupalBot.Cards;

/// <summary>How a request that was being written ended.</summary>
public enum DraftEnd
{
    Cancelled,
    Expired,
    Registered,

    /// <summary>The desk does not do it.</summary>
    Outside,
}
