using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndupalBot.Simulator.World;

/// <summary>A message as people see it now. An edit replaces the record and raises <see cref="Version"/>.</summary>
public sealed record Message
{
    public required string Id { get; init; }
    public required string ConversationId { get; init; }

    /// <summary>The message that opened the thread; null for that message itself and in personal chats.</summary>
    public string? RootId { get; init; }

    public required Author From { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? EditedAt { get; init; }
    public string Text { get; init; } = "";
    public string TextFormat { get; init; } = "plain";
    public IReadOnlyList<MessageAttachment> Attachments { get; init; } = [];
    public JsonElement? SuggestedActions { get; init; }
    public JsonElement? Entities { get; init; }
    public IReadOnlyList<Reaction> Reactions { get; init; } = [];
    public bool Deleted { get; init; }
    public string? Summary { get; init; }

    /// <summary>Position of the last change among all changes of the world.</summary>
    [JsonIgnore]
    public long Version { get; init; }

    /// <summary>The conversation id as the bot knows it: in a channel, with the thread.</summary>
    [JsonIgnore]
    public string ThreadId => ConversationId.StartsWith("19:", StringComparison.Ordinal)
        ? ConversationReference.Thread(ConversationId, RootId ?? Id)
        : ConversationId;
}
