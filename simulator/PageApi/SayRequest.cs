using System.Text.Json;

namespace IndupalBot.Simulator.PageApi;

internal sealed record SayRequest(string ConversationId, string? Text, string? RootId = null, bool Mention = false, IReadOnlyList<UploadedFile>? Files = null, JsonElement? Card = null);
