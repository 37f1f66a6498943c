using IndupalBot.Simulator.Connector;
using IndupalBot.Simulator.Wire;

namespace IndupalBot.Simulator.PageApi;

internal static class SimResults
{
    public static IResult Json(object body) => Results.Json(body, WireJson.Page);

    public static IResult Accepted(object? body = null) => Results.Json(body ?? new { }, WireJson.Page, statusCode: StatusCodes.Status202Accepted);

    /// <summary>Never run as a page: what people send is shown as a picture or saved.</summary>
    public static IResult Download(StoredFile file) => file.ContentType.StartsWith("image/", StringComparison.Ordinal) && file.ContentType != "image/svg+xml"
        ? Results.File(file.Bytes, file.ContentType)
        : Results.File(file.Bytes, "application/octet-stream", file.Name);
}
