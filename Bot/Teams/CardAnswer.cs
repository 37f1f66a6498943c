using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace IndupalBot.Bot.Teams;

/// <summary>Answers to a pressed button, in the shapes that Teams expects.</summary>
internal static class CardAnswer
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    public static AdaptiveCardInvokeResponse Card(string json) =>
        new() { StatusCode = 200, Type = CardType, Value = new JRaw(json) };

    public static AdaptiveCardInvokeResponse Message(string text) =>
        new() { StatusCode = 200, Type = MessageType, Value = text };

    public static InvokeResponse Failure(string text) => new()
    {
        Status = 200,
        Body = new AdaptiveCardInvokeResponse { StatusCode = 500, Type = ErrorType, Value = new Error("InternalError", text) },
    };
}
