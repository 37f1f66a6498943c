using IndupalBot.Data.Intake;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Tickets;

public sealed record OpenTicketCommand(
    string Service,
    TicketLevel Level,
    string Subject,
    string Description,
    IReadOnlyDictionary<string, string> Answers,
    IReadOnlyList<DraftFile> Files,
    long? LinkedTicketId,
    string? SourceUrl = null,
    LevelBasis? LevelBasis = null);
