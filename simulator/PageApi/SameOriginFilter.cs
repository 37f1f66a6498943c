using System.Net;

namespace IndupalBot.Simulator.PageApi;

/// <summary>
/// Keeps other web sites out: the Host must be this machine (no DNS rebinding), an Origin must be this very page,
/// and whatever changes something must be JSON, which no foreign form can send.
/// </summary>
internal sealed class SameOriginFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!IsLoopback(request.Host.Host) || !IsOwnOrigin(request))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        return HttpMethods.IsGet(request.Method) || request.HasJsonContentType()
            ? await next(context)
            : Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin is not [{ Length: > 0 } origin] || origin == $"{request.Scheme}://{request.Host}";
}
