namespace Azure.AI.TextAnalytics;

/// <summary>Where a long-running operation stands.</summary>
public readonly struct TextAnalyticsOperationStatus : IEquatable<TextAnalyticsOperationStatus>
{
    private readonly string value;

    public TextAnalyticsOperationStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = value;
    }

    public static TextAnalyticsOperationStatus Cancelled { get; } = new("cancelled");

    public static TextAnalyticsOperationStatus Cancelling { get; } = new("cancelling");

    public static TextAnalyticsOperationStatus Failed { get; } = new("failed");

    public static TextAnalyticsOperationStatus NotStarted { get; } = new("notStarted");

    public static TextAnalyticsOperationStatus PartiallyCompleted { get; } = new("partiallyCompleted");

    public static TextAnalyticsOperationStatus Rejected { get; } = new("rejected");

    public static TextAnalyticsOperationStatus Running { get; } = new("running");

    public static TextAnalyticsOperationStatus Succeeded { get; } = new("succeeded");

    public static implicit operator TextAnalyticsOperationStatus(string value) => new(value);

    public static bool operator ==(TextAnalyticsOperationStatus left, TextAnalyticsOperationStatus right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsOperationStatus left, TextAnalyticsOperationStatus right) => !left.Equals(right);

    public bool Equals(TextAnalyticsOperationStatus other) => string.Equals(value, other.value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object obj) => obj is TextAnalyticsOperationStatus other && Equals(other);

    public override int GetHashCode() => value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(value);

    public override string ToString() => value;
}
