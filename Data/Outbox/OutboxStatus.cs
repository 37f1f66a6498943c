namespace IndupalBot.Data.Outbox;

public enum OutboxStatus
{
    Waiting,
    Delivered,

    /// <summary>A later card of the same place showed it already.</summary>
    Superseded,

    /// <summary>Given up: see <see cref="OutboxMessage.Error"/>.</summary>
    Dead,
}
