using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Samples;

/// <summary>Activities in the shapes that Teams documents, one file each.</summary>
internal static class Sample
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order();

    /// <summary>Dates stay texts, so that a comparison sees each character.</summary>
    public static JObject Read(string name)
    {
        using var reader = new JsonTextReader(File.OpenText(Path.Combine(Folder, $"{name}.json")))
        {
            DateParseHandling = DateParseHandling.None,
        };
        return JObject.Load(reader);
    }
}
