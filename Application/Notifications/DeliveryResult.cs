namespace IndupalBot.Application.Notifications;

/// <summary>What Teams made of a message; it says what the desk does next.</summary>
public enum DeliveryResult
{
    Delivered,

    /// <summary>Busy, down, or no answer: again later.</summary>
    Later,

    /// <summary>The message to be updated is not there any more: a new one is to be sent.</summary>
    Gone,

    /// <summary>The person or team removed or blocked the bot: nothing more until they write again.</summary>
    Refused,

    /// <summary>Teams will never take this message.</summary>
    Rejected,
}
