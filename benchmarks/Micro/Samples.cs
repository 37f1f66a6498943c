namespace IndupalBot.Benchmarks.Micro;

internal static class Samples
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"{name}.json"));
}
