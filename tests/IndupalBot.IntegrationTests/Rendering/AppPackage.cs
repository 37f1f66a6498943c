using System.IO.Compression;
using System.Text.Json.Nodes;

namespace IndupalBot.IntegrationTests.Rendering;

/// <summary>The package as an administrator makes it, opened.</summary>
public sealed class AppPackage : IAsyncLifetime
{
    public const string AppId = "2766c325-4828-5465-9cb9-abe0f7fa95c3";
    public const string Domain = "mesa.ejemplo.gov.co";

    private readonly string folder = Directory.CreateTempSubdirectory("indupalbot-package-").FullName;

    public IReadOnlyDictionary<string, byte[]> Files { get; private set; } = new Dictionary<string, byte[]>();

    public string ManifestFile => Path.Combine(folder, "manifest.json");

    public JsonObject Manifest => Json("manifest.json");

    public JsonObject English => Json("en.json");

    public async Task InitializeAsync()
    {
        var zip = Path.Combine(folder, "app.zip");
        var made = await Tool.RunAsync("dotnet", "msbuild", "manifest/package.proj", "-nologo", $"-p:AppId={AppId}", $"-p:Domain={Domain}", $"-p:Package={zip}");
        made.ExitCode.ShouldBe(0, made.Output);
        await using var archive = await ZipFile.OpenReadAsync(zip);
        Files = archive.Entries.ToDictionary(entry => entry.FullName, Content);
        await File.WriteAllBytesAsync(ManifestFile, Files["manifest.json"]);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    private JsonObject Json(string name) => JsonNode.Parse(Files[name])?.AsObject() ?? [];

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
