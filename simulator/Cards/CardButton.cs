using System.Text.Json;

namespace IndupalBot.Simulator.Cards;

/// <summary>Something to press on a card, with the fields whose contents go along.</summary>
public sealed record CardButton(string Type, string Title, string? Verb, string? Id, JsonElement? Data, IReadOnlyList<CardInput> Inputs)
{
    public const string Execute = "Action.Execute";
    public const string Submit = "Action.Submit";

    public bool IsExecute => Type == Execute;
}
