namespace IndupalBot.Simulator.Load;

internal sealed record LoadOptions
{
    public required int Clients { get; init; }
    public required int Cases { get; init; }

    /// <summary>Cases before the measured ones: they compile code and fill caches, and what goes wrong in them is not counted.</summary>
    public required int WarmUp { get; init; }

    /// <summary>The bot's assembly, run by a process of its own.</summary>
    public required string Bot { get; init; }

    /// <summary>Further settings of the bot, "name=value".</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    public static LoadOptions Read(CommandLine line) => new()
    {
        Clients = line.Number("clients", 20),
        Cases = line.Number("cases", 200),
        WarmUp = line.Number("warm-up", 200),
        Bot = line.Value("bot") ?? Path.Combine(AppContext.BaseDirectory, "IndupalBot.Bot.dll"),
        Settings = [.. line.Values("setting")],
    };
}
