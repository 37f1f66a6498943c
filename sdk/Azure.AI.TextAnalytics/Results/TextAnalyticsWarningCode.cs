namespace Azure.AI.TextAnalytics;

/// <summary>What the service found odd in a document.</summary>
public readonly struct TextAnalyticsWarningCode : IEquatable<TextAnalyticsWarningCode>
{
    public static readonly string DocumentTruncated = "DocumentTruncated";

    public static readonly string LongWordsInDocument = "LongWordsInDocument";

    private readonly string value;

    private TextAnalyticsWarningCode(string warningCode)
    {
        ArgumentNullException.ThrowIfNull(warningCode);
        value = warningCode;
    }

    public static implicit operator TextAnalyticsWarningCode(string warningCode) => new(warningCode);

    public static explicit operator string(TextAnalyticsWarningCode warningCode) => warningCode.value;

    public static bool operator ==(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => !left.Equals(right);

    public bool Equals(TextAnalyticsWarningCode other) => string.Equals(value, other.value, StringComparison.Ordinal);

    public override bool Equals(object obj) => obj is TextAnalyticsWarningCode other && Equals(other);

    public override int GetHashCode() => value is null ? 0 : StringComparer.Ordinal.GetHashCode(value);

    public override string ToString() => value;
}
