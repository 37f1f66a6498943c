using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator;

public sealed record SimulatorOptions
{
    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; }

    /// <summary>Null reads the world.json beside the program.</summary>
    public WorldFile? World { get; init; }

    /// <summary>How long Teams waits for the bot's answer.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Teams sends a message again when the bot did not answer in time.</summary>
    public bool ResendUnanswered { get; init; } = true;

    /// <summary>Channel messages reach the bot only when they mention it; false is the app with ChannelMessage.Read.Group.</summary>
    public bool RequireMention { get; init; } = true;

    /// <summary>Whether the people of world.json's script press their buttons.</summary>
    public bool RunScript { get; init; } = true;

    /// <summary>Load runs do without the traffic's copies of every call.</summary>
    public bool RecordTraffic { get; init; } = true;

    /// <summary>Refuse with 429 a bot that writes more often than Teams allows.</summary>
    public bool EnforceRateLimits { get; init; }
}
