using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Sla;

/// <summary>One event of a made-up life with the promise before and after it.</summary>
internal sealed record LivedMoment(TicketLogEntry Entry, Promise Before, Promise After);
