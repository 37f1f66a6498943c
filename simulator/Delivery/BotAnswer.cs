using System.Text.Json;

namespace IndupalBot.Simulator.Delivery;

/// <summary>The bot's HTTP answer to one activity. Status 0: nobody answered the call; 504: not in time.</summary>
public sealed record BotAnswer(int Status, JsonElement? Body)
{
    public static BotAnswer Unreachable { get; } = new(0, null);

    public static BotAnswer TooLate { get; } = new(504, null);

    public bool IsSuccess => Status is >= 200 and < 300;

    public bool IsUnanswered => Status is 0 or 504;
}
