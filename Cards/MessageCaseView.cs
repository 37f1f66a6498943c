using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>A case that is about to be made from a message.</summary>
/// <param name="Service">The one whose fields are asked for; null while none is chosen.</param>
/// <param name="Images">How many come along.</param>
public sealed record MessageCaseView(
    string Requester,
    string Text,
    int Images,
    string Subject,
    Service? Service,
    TicketLevel Level,
    IReadOnlyList<ServiceOption> Services,
    IReadOnlyDictionary<string, string> Answers);
