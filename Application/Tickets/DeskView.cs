using IndupalBot.Application.People;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Tickets;

/// <summary>Everything that the desk card shows and offers.</summary>
/// <param name="Verbs">What may be done now: by the viewer, or by anyone of the group when it is the card for all.</param>
/// <param name="ViewerId">Whose card it is; null for the card that all see first.</param>
/// <param name="Colleagues">To whom the case can be assigned.</param>
/// <param name="NextTier">Name of the group that an escalation leads to; null at the last tier.</param>
/// <param name="NextColleagues">To whom of that group it can be handed.</param>
/// <param name="PreviousTier">Name of the group that it can be handed back to; null at the first tier.</param>
/// <param name="RefreshUserIds">Who gets a card of their own, at most 60 Teams ids.</param>
public sealed record DeskView(
    TicketSummary Ticket,
    IReadOnlySet<TicketVerb> Verbs,
    long? ViewerId,
    IReadOnlyList<PersonRef> Colleagues,
    IReadOnlyList<ServiceOption> Services,
    string? NextTier,
    IReadOnlyList<PersonRef> NextColleagues,
    string? PreviousTier,
    IReadOnlyList<string> RefreshUserIds);
