using System.Text.Json;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Connector;

/// <summary>One authenticated call of the bot. <see cref="Body"/> is undefined when there is none.</summary>
internal sealed record ConnectorCall(HttpRequest Request, JsonElement Body)
{
    public string? ConversationId => Reference?.ConversationId;

    public string Route(string name) => Request.RouteValues[name] as string ?? "";

    public ConversationReference? Reference =>
        Request.RouteValues["conversationId"] is string id ? ConversationReference.Parse(id) : null;

    public bool Writes => !HttpMethods.IsGet(Request.Method);
}
