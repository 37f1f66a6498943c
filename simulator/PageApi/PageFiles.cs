using Microsoft.Extensions.FileProviders;

namespace IndupalBot.Simulator.PageApi;

/// <summary>The built page: beside the program when published, in the sources when run from them.</summary>
internal static class PageFiles
{
    public static string? Find()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        return Ancestors(AppContext.BaseDirectory)
            .Select(folder => Path.Combine(folder, "simulator", "wwwroot"))
            .Prepend(beside)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "index.html")));
    }

    public static void UsePage(this WebApplication app)
    {
        if (Find() is not { } folder)
        {
            return;
        }

        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files });
    }

    private static IEnumerable<string> Ancestors(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
