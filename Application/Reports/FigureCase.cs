using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Reports;

/// <summary>A case behind a figure, with what makes it count.</summary>
public sealed record FigureCase(CountedCase Counted, string Subject, string? TechnicianName)
{
    public TicketNumber Number => TicketNumber.Of(Counted.TicketId);
}
