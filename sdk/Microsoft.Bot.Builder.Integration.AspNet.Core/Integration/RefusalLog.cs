using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

internal static partial class RefusalLog
{
    [LoggerMessage(3, LogLevel.Warning, "A request that is not the channel's was refused")]
    public static partial void Unauthorized(ILogger logger, Exception refusal);
}
