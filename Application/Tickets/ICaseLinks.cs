using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Tickets;

/// <summary>Addresses of cases that people paste into chats. They say a number and nothing else.</summary>
public interface ICaseLinks
{
    /// <returns>Null when this desk has no address that people reach.</returns>
    string? For(TicketNumber number);

    /// <returns>Null when it is no address of a case of this desk.</returns>
    TicketNumber? Read(string? url);
}
