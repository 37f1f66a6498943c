using IndupalBot.Dialogs.Commands;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs;

/// <summary>Reads a level as cards send it and as people type it.</summary>
internal static class LevelNames
{
    private static readonly Dictionary<string, TicketLevel> Names = new()
    {
        ["low"] = TicketLevel.Low,
        ["baja"] = TicketLevel.Low,
        ["medium"] = TicketLevel.Medium,
        ["media"] = TicketLevel.Medium,
        ["high"] = TicketLevel.High,
        ["alta"] = TicketLevel.High,
        ["critical"] = TicketLevel.Critical,
        ["critica"] = TicketLevel.Critical,
    };

    public static TicketLevel? Read(string? text) =>
        text is not null && Names.TryGetValue(Unaccented.Of(text.Trim()), out var level) ? level : null;
}
