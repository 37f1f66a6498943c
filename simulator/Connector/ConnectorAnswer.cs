namespace IndupalBot.Simulator.Connector;

/// <summary>What goes back to the bot: JSON, a file, or an empty body.</summary>
internal sealed record ConnectorAnswer(int Status, object? Body = null)
{
    public StoredFile? File { get; init; }

    public int? RetryAfterSeconds { get; init; }

    public static ConnectorAnswer Ok(object? body = null) => new(200, body);

    public static ConnectorAnswer Created(object body) => new(201, body);
}
