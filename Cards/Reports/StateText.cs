using IndupalBot.Application.Reports;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards.Reports;

/// <summary>The states of open cases, as every card names them.</summary>
internal static class StateText
{
    public static string Of(Figure state) => TextOf.Status(state switch
    {
        Figure.OpenNew => TicketStatus.New,
        Figure.OpenInProgress => TicketStatus.InProgress,
        Figure.OpenPending => TicketStatus.Pending,
        _ => TicketStatus.Resolved,
    });
}
