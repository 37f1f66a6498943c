using IndupalBot.Simulator.World;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.Testing;

/// <summary>What a test wants otherwise.</summary>
public sealed record DeskSetup
{
    /// <summary>The trained classifier instead of <see cref="KeywordClassifier"/>.</summary>
    public bool TrainedClassifier { get; init; }

    /// <summary>Everybody has accepted the privacy notice already.</summary>
    public bool PrivacyAccepted { get; init; } = true;

    /// <summary>The bot is installed and the channels are set up.</summary>
    public bool Installed { get; init; } = true;

    /// <summary>Teams refuses what is over its limits, and the bot keeps to them.</summary>
    public bool KeepsRateLimits { get; init; }

    /// <summary>Who is there; null for the simulator's own world. See <see cref="DeskWorld"/>.</summary>
    public WorldFile? World { get; init; }

    /// <summary>Services of the bot to add or configure otherwise.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>Further settings of the bot, e.g. "Outbox:LeaseSeconds".</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();
}
