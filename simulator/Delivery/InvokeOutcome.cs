using System.Text.Json;
using IndupalBot.Simulator.Wire;

namespace IndupalBot.Simulator.Delivery;

/// <summary>What a person sees after pressing a button: the bot's answer, or why there is none.</summary>
public sealed record InvokeOutcome(int Status, JsonElement? Body, string? Error)
{
    internal static InvokeOutcome Of(BotAnswer answer) => new(answer.Status, answer.Body, ErrorOf(answer));

    private static string? ErrorOf(BotAnswer answer)
    {
        if (!answer.IsSuccess)
        {
            return SimulatorTexts.AppNotReachable;
        }

        var isRefusal = answer.Body?.Member("statusCode") is { ValueKind: JsonValueKind.Number } code && code.GetInt32() >= 400;
        return isRefusal ? answer.Body?.Member("value")?.Text("message") ?? SimulatorTexts.SomethingWentWrong : null;
    }
}
