using IndupalBot.Application.Intake;
using IndupalBot.Application.Reports;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

/// <summary>What buttons carry. The desk believes the ids only as far as the person's rights go.</summary>
internal static class CardData
{
    public static IReadOnlyDictionary<string, object> None { get; } = new Dictionary<string, object>();

    public static IReadOnlyDictionary<string, object> Of(TicketSummary ticket) =>
        new Dictionary<string, object> { [CardInputs.TicketId] = ticket.Id, [CardInputs.Version] = ticket.Version };

    public static IReadOnlyDictionary<string, object> Of(DraftView draft) =>
        new Dictionary<string, object> { [CardInputs.DraftId] = draft.Id.ToString(), [CardInputs.Version] = draft.Version };

    /// <summary>The draft as the answer to a case.</summary>
    public static IReadOnlyDictionary<string, object> Of(DraftView draft, long ticketId) => With(Of(draft), CardInputs.TicketId, ticketId);

    public static IReadOnlyDictionary<string, object> Of(TicketListItem item) => OfTicket(item.Id);

    /// <param name="place">Where the next page starts.</param>
    public static IReadOnlyDictionary<string, object> From(string place) =>
        new Dictionary<string, object> { [CardInputs.Before] = place };

    public static IReadOnlyDictionary<string, object> OfTicket(long ticketId) =>
        new Dictionary<string, object> { [CardInputs.TicketId] = ticketId };

    public static IReadOnlyDictionary<string, object> OfPeriod(string period) =>
        new Dictionary<string, object> { [CardInputs.Period] = period };

    /// <summary>The page of these cases that starts at <paramref name="next"/>.</summary>
    public static IReadOnlyDictionary<string, object> Of(FigureCases cases, int next) => new Dictionary<string, object>
    {
        [CardInputs.Period] = cases.Period.Key,
        [CardInputs.Figure] = $"{cases.Figure}",
        [CardInputs.Of] = cases.OfKey,
        [CardInputs.Before] = $"{next}",
    };

    public static IReadOnlyDictionary<string, object> With(IReadOnlyDictionary<string, object> data, string key, object value) =>
        new Dictionary<string, object>(data) { [key] = value };
}
