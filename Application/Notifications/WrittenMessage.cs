using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndupalBot.Application.Notifications;

/// <summary>A message that a dialog wrote out in full.</summary>
/// <param name="Card">JSON of an adaptive card.</param>
/// <param name="Place">Name of the live card that this is, so that it is updated later.</param>
/// <param name="Repost">The card that stands at <paramref name="Place"/> goes, and this one appears at the end of the chat.</param>
/// <param name="ReplacesActivityId">The message that this one is put over.</param>
/// <param name="ThreadRootId">In a channel, the thread's first message.</param>
public sealed record WrittenMessage(
    string? Text,
    string? Card = null,
    string? Place = null,
    bool Repost = false,
    string? ReplacesActivityId = null,
    string? ThreadRootId = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    public static WrittenMessage FromJson(string json) =>
        JsonSerializer.Deserialize<WrittenMessage>(json, Options) ?? throw new InvalidDataException("An outbox row holds no message.");
}
