using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Intake;

/// <summary>Section <c>LevelMatrix</c> of the settings: the level by whom it affects and whether they can work.</summary>
public sealed class LevelMatrixOptions
{
    public const string Section = "LevelMatrix";

    public LevelRowOptions Me { get; set; } = new() { Can = TicketLevel.Low, Hardly = TicketLevel.Medium, Cannot = TicketLevel.High };

    public LevelRowOptions Several { get; set; } = new() { Can = TicketLevel.Medium, Hardly = TicketLevel.High, Cannot = TicketLevel.High };

    public LevelRowOptions Everybody { get; set; } = new() { Can = TicketLevel.High, Hardly = TicketLevel.Critical, Cannot = TicketLevel.Critical };

    /// <summary>What was not answered counts as the smaller trouble: one person, who can work with difficulty.</summary>
    public TicketLevel Of(Affected? affected, Ability? ability)
    {
        var row = affected switch
        {
            Affected.Everybody => Everybody,
            Affected.Several => Several,
            _ => Me,
        };
        return ability switch
        {
            Ability.Can => row.Can,
            Ability.Cannot => row.Cannot,
            _ => row.Hardly,
        };
    }
}
