using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using AdaptiveCards;

namespace IndupalBot.UnitTests.Cards;

/// <summary>Compares a card with the JSON that somebody has read and approved.</summary>
internal static class ApprovedCard
{
    public static void ShouldBeAsApproved(AdaptiveCard card, string name, [CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here) ?? string.Empty, "Approved");
        var (approved, received) = (Path.Combine(folder, $"{name}.json"), Path.Combine(folder, $"{name}.received.json"));
        var json = card.ToJson().ReplaceLineEndings("\n") + "\n";
        if (File.Exists(approved) && JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(approved)), JsonNode.Parse(json)))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, json);
        throw new ShouldAssertException($"The card '{name}' is not as approved. Compare, and to approve it: mv '{received}' '{approved}'");
    }
}
