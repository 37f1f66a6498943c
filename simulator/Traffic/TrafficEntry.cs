using System.Text.Json;

namespace IndupalBot.Simulator.Traffic;

/// <summary>One HTTP call between the simulator and the bot. <see cref="Status"/> is 0 when no answer came.</summary>
public sealed record TrafficEntry
{
    public const string ToBot = "toBot";
    public const string FromBot = "fromBot";

    public long N { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Direction { get; init; }
    public required string Method { get; init; }
    public required string Path { get; init; }
    public required int Status { get; init; }
    public required double Ms { get; init; }
    public JsonElement? Request { get; init; }
    public JsonElement? Response { get; init; }
}
