using System.Text.Json;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Wire;

namespace IndupalBot.Simulator.Driver;

/// <summary>What the box of the message extension shows: results, or a sentence.</summary>
public sealed class FoundView
{
    internal FoundView(InvokeOutcome outcome)
    {
        Status = outcome.Status;
        var answer = outcome.Body?.Member("composeExtension");
        Text = answer?.Text("text");
        Cards = [.. (answer?.Items("attachments") ?? []).Select(each => new CardView(each.Member("content") ?? default))];
        Titles = [.. (answer?.Items("attachments") ?? []).Select(each => each.Member("preview")?.Member("content")?.Text("title") ?? "")];
    }

    /// <summary>HTTP status of the invoke.</summary>
    public int Status { get; }

    /// <summary>Said instead of results.</summary>
    public string? Text { get; }

    public IReadOnlyList<string> Titles { get; }

    /// <summary>What choosing each result puts into the message.</summary>
    public IReadOnlyList<CardView> Cards { get; }
}
