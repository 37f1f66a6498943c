using IndupalBot.Domain.Tickets;

namespace IndupalBot.Integrations.Classification.Urgency;

/// <summary>Levels as they are named in the data files.</summary>
public static class LevelNames
{
    private static readonly string[] Names = ["baja", "media", "alta", "critica"];

    public static string NameOf(TicketLevel level) => Names[(int)level];

    public static bool IsKnown(string name) => Array.IndexOf(Names, name) >= 0;

    public static TicketLevel LevelOf(string name) => Array.IndexOf(Names, name) is var level and >= 0
        ? (TicketLevel)level
        : throw new FormatException($"Unknown level: '{name}'.");
}
