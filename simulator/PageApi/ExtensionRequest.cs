using System.Text.Json.Nodes;

namespace IndupalBot.Simulator.PageApi;

/// <param name="Text">What is searched for.</param>
/// <param name="Skip">How many results are there already.</param>
/// <param name="Url">The link that was pasted.</param>
/// <param name="MessageId">The message that a case is to be made from.</param>
/// <param name="Data">What was filled into its dialog; null to open it.</param>
internal sealed record ExtensionRequest(
    string ConversationId, string? Text = null, int Skip = 0, string? Url = null, string? MessageId = null, JsonNode? Data = null);
