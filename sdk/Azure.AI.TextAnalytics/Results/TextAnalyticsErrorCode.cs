namespace Azure.AI.TextAnalytics;

/// <summary>Why a document or a request was refused.</summary>
public readonly struct TextAnalyticsErrorCode : IEquatable<TextAnalyticsErrorCode>
{
    public static readonly string EmptyRequest = "EmptyRequest";

    public static readonly string InternalServerError = "InternalServerError";

    public static readonly string InvalidArgument = "InvalidArgument";

    public static readonly string InvalidCountryHint = "InvalidCountryHint";

    public static readonly string InvalidDocument = "InvalidDocument";

    public static readonly string InvalidDocumentBatch = "InvalidDocumentBatch";

    public static readonly string InvalidParameterValue = "InvalidParameterValue";

    public static readonly string InvalidRequest = "InvalidRequest";

    public static readonly string InvalidRequestBodyFormat = "InvalidRequestBodyFormat";

    public static readonly string MissingInputRecords = "MissingInputRecords";

    public static readonly string ModelVersionIncorrect = "ModelVersionIncorrect";

    public static readonly string NotFound = "NotFound";

    public static readonly string ServiceUnavailable = "ServiceUnavailable";

    public static readonly string UnsupportedLanguageCode = "UnsupportedLanguageCode";

    private readonly string value;

    private TextAnalyticsErrorCode(string errorCode)
    {
        ArgumentNullException.ThrowIfNull(errorCode);
        value = errorCode;
    }

    public static implicit operator TextAnalyticsErrorCode(string errorCode) => new(errorCode);

    public static explicit operator string(TextAnalyticsErrorCode errorCode) => errorCode.value;

    public static bool operator ==(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => !left.Equals(right);

    public bool Equals(TextAnalyticsErrorCode other) => string.Equals(value, other.value, StringComparison.Ordinal);

    public override bool Equals(object obj) => obj is TextAnalyticsErrorCode other && Equals(other);

    public override int GetHashCode() => value is null ? 0 : StringComparer.Ordinal.GetHashCode(value);

    public override string ToString() => value;
}
