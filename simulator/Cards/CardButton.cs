using System.Text.Json;

namespace IndupalBot.Simulator.Cards;

/// <summary>Something to press on a card, with the fields whose contents go along.</summary>
/// <param name="FallbackData">Data of the Action.Submit that a client without Action.Execute draws instead; null when there is none.</param>
public sealed record CardButton(string Type, string Title, string? Verb, string? Id, JsonElement? Data, IReadOnlyList<CardInput> Inputs, JsonElement? FallbackData = null)
{
    public const string Execute = "Action.Execute";
    public const string Submit = "Action.Submit";

    public bool IsExecute => Type == Execute;

    /// <summary>What a client that does not know Action.Execute shows in its place.</summary>
    public CardButton? Fallback => IsExecute && FallbackData is { } data ? this with { Type = Submit, Verb = null, Data = data, FallbackData = null } : null;
}
