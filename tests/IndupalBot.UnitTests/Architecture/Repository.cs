using System.Runtime.CompilerServices;

namespace IndupalBot.UnitTests.Architecture;

/// <summary>The project's own files, read as they are.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["obj", "bin", "node_modules", "TestResults"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here()) ?? ".", "..", "..", ".."));

    public static IReadOnlyList<SourceFile> Sources { get; } = [.. Find("*.cs").Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path))))];

    /// <summary>Paths from the root, with slashes, of all files that somebody wrote.</summary>
    public static IEnumerable<string> Find(string pattern) =>
        from path in Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where !relative.Split('/').Any(folder => folder.StartsWith('.') || Made.Contains(folder))
        select relative;

    private static string Here([CallerFilePath] string path = "") => path;
}
