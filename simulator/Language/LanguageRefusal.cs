namespace IndupalBot.Simulator.Language;

/// <summary>An error of the whole request, in the words of the service.</summary>
internal sealed class LanguageRefusal(int status, string code, string message, string? innerCode = null) : Exception(message)
{
    public const string ErrorCodeHeader = "x-ms-error-code";

    public int Status => status;

    public string Code => code;

    public int? RetryAfterSeconds { get; init; }

    public object Body => new { error = ErrorOf(code, Message, innerCode) };

    /// <summary>The same shape is used for a document: the inner error says what is wrong.</summary>
    public static object ErrorOf(string code, string message, string? innerCode) => innerCode is null
        ? new { code, message }
        : new { code, message, innererror = new { code = innerCode, message } };

    public static LanguageRefusal Invalid(string innerCode, string message) => new(400, "InvalidRequest", message, innerCode);

    public static LanguageRefusal Of(LanguageFault fault) => new(fault.Status, CodeOf(fault.Status), $"The simulator was told to answer {fault.Status}.")
    {
        RetryAfterSeconds = fault.RetryAfterSeconds,
    };

    private static string CodeOf(int status) => status switch
    {
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        408 => "Timeout",
        429 => "TooManyRequests",
        503 => "ServiceUnavailable",
        >= 500 => "InternalServerError",
        _ => "InvalidRequest",
    };
}
