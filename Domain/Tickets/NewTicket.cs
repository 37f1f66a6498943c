namespace IndupalBot.Domain.Tickets;

/// <summary>All the information of a request (PR-TIC-02, step 1).</summary>
public sealed record NewTicket(
    string Service,
    TicketLevel Level,
    int GroupId,
    Tier Tier,
    string Subject,
    string Description,
    IReadOnlyDictionary<string, string> Answers,
    long RequesterId,
    string? Area,
    TicketChannel Channel,
    long? LinkedTicketId = null,
    string? SourceUrl = null,
    LevelBasis? LevelBasis = null);
