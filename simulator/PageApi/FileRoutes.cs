using IndupalBot.Simulator.Connector;
using IndupalBot.Simulator.Delivery;

namespace IndupalBot.Simulator.PageApi;

/// <summary>Plays OneDrive: pre-authorised downloads, and the upload session of a file that the bot offered.</summary>
internal static class FileRoutes
{
    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(FileSharing.FilesPrefix + "{fileId}", (string fileId, FileStore files) => Serve(files, fileId));
        routes.MapGet(FileSharing.FilesPrefix + "{fileId}/{name}", (string fileId, string name, FileStore files) => Serve(files, fileId));
        routes.MapPut(FileSharing.FilesPrefix + "{fileId}", ReceiveAsync);
    }

    private static IResult Serve(FileStore files, string fileId) =>
        files.Find(fileId) is { } file ? SimResults.Download(file) : Results.NotFound();

    private static async Task<IResult> ReceiveAsync(string fileId, HttpRequest request, FileStore files, CancellationToken cancellationToken)
    {
        if (files.Find(fileId) is not { } file || !request.Headers.ContainsKey("Content-Range"))
        {
            return Results.NotFound();
        }

        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancellationToken);
        files.Replace(file, bytes.ToArray());
        return Results.Json(new { id = fileId, name = file.Name, size = bytes.Length }, statusCode: StatusCodes.Status201Created);
    }
}
