namespace IndupalBot.Data.Outbox;

public enum OutboxKind
{
    /// <summary>A message already written out in <see cref="OutboxMessage.Payload"/>.</summary>
    Message,

    /// <summary>A live card: drawn from the database when it is sent, put over the one that is there.</summary>
    Card,

    /// <summary>One event of a case told to somebody.</summary>
    Notice,

    /// <summary>A file to be fetched.</summary>
    File,
}
