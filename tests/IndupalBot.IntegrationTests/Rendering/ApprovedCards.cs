using System.Text.Json.Nodes;

namespace IndupalBot.IntegrationTests.Rendering;

/// <summary>Every card in its main states, as somebody has read and approved it.</summary>
internal static class ApprovedCards
{
    private const string Received = ".received";

    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.GetFiles(Repository.At("tests", "IndupalBot.UnitTests", "Cards", "Approved"), "*.json")
            .Select(Path.GetFileNameWithoutExtension).OfType<string>()
            .Where(name => !name.EndsWith(Received, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Names => new(All);

    public static JsonNode Read(string name) =>
        JsonNode.Parse(File.ReadAllText(Repository.At("tests", "IndupalBot.UnitTests", "Cards", "Approved", $"{name}.json")))
        ?? throw new InvalidOperationException($"The card {name} is empty.");
}
