using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

internal static partial class RefusalLog
{
    /// <summary>One line without a stack: whoever knocks must not fill the log.</summary>
    public static void Unauthorized(ILogger logger, UnauthorizedAccessException refusal) =>
        Write(logger, refusal.Message, refusal.InnerException?.GetType().Name);

    [LoggerMessage(3, LogLevel.Warning, "A request was refused: {Reason} {Detail}")]
    private static partial void Write(ILogger logger, string reason, string detail);
}
