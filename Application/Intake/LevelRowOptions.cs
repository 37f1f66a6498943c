using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Intake;

public sealed class LevelRowOptions
{
    public TicketLevel Can { get; set; }

    public TicketLevel Hardly { get; set; }

    public TicketLevel Cannot { get; set; }
}
