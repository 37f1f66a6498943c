namespace IndupalBot.Application.Intake;

public static class DraftRules
{
    /// <summary>The card speaks of a draft that was registered, cancelled or replaced meanwhile.</summary>
    public const string Gone = "DraftGone";
}
