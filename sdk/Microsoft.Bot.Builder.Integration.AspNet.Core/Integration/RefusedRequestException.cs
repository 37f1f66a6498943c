namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>A request that is refused before anyone reads what it says.</summary>
internal sealed class RefusedRequestException(int statusCode, Exception innerException = null)
    : Exception($"The request is refused with {statusCode}.", innerException)
{
    public int StatusCode { get; } = statusCode;
}
