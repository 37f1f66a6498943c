namespace IndupalBot.Simulator.Delivery;

/// <summary>A file that a person attaches to a message.</summary>
public sealed record SentFile(string Name, string ContentType, byte[] Bytes)
{
    public bool IsImage => ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase);
}
