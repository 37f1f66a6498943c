using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>What a level was found by, in words: the written rule, then what the person answered.</summary>
internal static class LevelReason
{
    /// <returns>Null when nothing spoke for a level.</returns>
    public static string? Of(string? rule, Affected? affected, Ability? ability)
    {
        string[] parts = [.. new[] { rule is null ? null : PlainText.EscapeInline(rule), Of(affected), Of(ability) }.OfType<string>()];
        return parts.Length == 0 ? null : string.Join("; ", parts);
    }

    private static string? Of(Affected? affected) => affected switch
    {
        Affected.Me => CardTexts.LevelBasisAffectedMe,
        Affected.Several => CardTexts.LevelBasisAffectedSeveral,
        Affected.Everybody => CardTexts.LevelBasisAffectedEverybody,
        _ => null,
    };

    private static string? Of(Ability? ability) => ability switch
    {
        Ability.Can => CardTexts.LevelBasisCan,
        Ability.Hardly => CardTexts.LevelBasisHardly,
        Ability.Cannot => CardTexts.LevelBasisCannot,
        _ => null,
    };
}
