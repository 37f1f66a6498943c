using AdaptiveCards;
using IndupalBot.Application.Notifications;

namespace IndupalBot.Dialogs.Turns;

/// <summary>What a turn answers.</summary>
public sealed record Reply
{
    /// <summary>One sentence: what a typed command is answered with.</summary>
    public string? Text { get; init; }

    /// <summary>What the pressed card becomes, for the one who pressed it.</summary>
    public AdaptiveCard? Card { get; init; }

    /// <summary>What is sent besides.</summary>
    public IReadOnlyList<WrittenMessage> Messages { get; init; } = [];

    public static Reply Nothing { get; } = new();

    public static Reply Say(string text) => new() { Text = text };

    /// <summary>A press turns into the card; a typed command is answered with the text.</summary>
    public static Reply Show(AdaptiveCard card, string? text = null) => new() { Card = card, Text = text };

    public static Reply Send(params WrittenMessage[] messages) => new() { Messages = messages };
}
