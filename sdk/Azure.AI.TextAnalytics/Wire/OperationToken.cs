using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>What an operation's id must hold, so that another process can take it up: the service keeps the job, not the order of its documents.</summary>
internal sealed record OperationToken(string JobId, IReadOnlyList<string> Order, bool ShowStatistics)
{
    public static OperationToken Read(string operationId)
    {
        ArgumentException.ThrowIfNullOrEmpty(operationId);
        try
        {
            return JsonSerializer.Deserialize<OperationToken>(Convert.FromBase64String(operationId)) is { JobId: not null, Order: not null } read
                ? read
                : throw new ArgumentException("The operation id names no job.", nameof(operationId));
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException)
        {
            throw new ArgumentException("The operation id cannot be read.", nameof(operationId), unreadable);
        }
    }

    public string Write() => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this));
}
