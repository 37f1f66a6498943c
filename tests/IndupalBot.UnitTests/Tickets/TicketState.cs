using System.Text.Json;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Tickets;

/// <summary>All that can be seen of a case, to tell whether anything changed.</summary>
internal static class TicketState
{
    public static string Of(Ticket ticket) => JsonSerializer.Serialize(ticket);
}
