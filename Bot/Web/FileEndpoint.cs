using System.Text;
using IndupalBot.Application.Files;
using IndupalBot.Dialogs;

namespace IndupalBot.Bot.Web;

/// <summary>Hands out a file of a case to whoever holds its link, to be kept and never to be run in the browser.</summary>
internal static class FileEndpoint
{
    public static async Task<IResult> GetAsync(string token, HttpResponse response, FileLinks links, OpenFile files, CancellationToken cancellationToken)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        if (links.FileOf(token) is not { } fileId)
        {
            return Missing(response, nameof(HostTexts.FileLinkOver));
        }

        if (await files.HandleAsync(fileId, cancellationToken) is not { } file)
        {
            return Missing(response, nameof(HostTexts.FileNotThere));
        }

        response.Headers.CacheControl = "private";
        return Results.File(file.Content, FileTypes.Of(file.Name), file.Name);
    }

    /// <summary>In the desk's language: a link says nothing of who follows it.</summary>
    private static IResult Missing(HttpResponse response, string text)
    {
        response.Headers.CacheControl = "no-store";
        var sentence = HostTexts.ResourceManager.GetString(text, Languages.Of(Languages.OfTheDesk));
        return Results.Text(sentence, "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound);
    }
}
