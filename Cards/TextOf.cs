using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>The words of the desk for what the code calls otherwise.</summary>
public static class TextOf
{
    /// <summary>A sign and a word, so that neither colour nor sign carries the meaning alone.</summary>
    public static string Status(TicketStatus status, PendingReason? reason = null) => status switch
    {
        TicketStatus.New => CardTexts.StatusNew,
        TicketStatus.InProgress => CardTexts.StatusInProgress,
        TicketStatus.Pending => reason is { } awaited ? Format(CardTexts.StatusPendingFor, Reason(awaited)) : CardTexts.StatusPending,
        TicketStatus.Resolved => CardTexts.StatusResolved,
        TicketStatus.Closed => CardTexts.StatusClosed,
        _ => CardTexts.StatusCancelled,
    };

    public static string Level(TicketLevel level) => level switch
    {
        TicketLevel.Low => CardTexts.LevelLow,
        TicketLevel.Medium => CardTexts.LevelMedium,
        TicketLevel.High => CardTexts.LevelHigh,
        _ => CardTexts.LevelCritical,
    };

    public static string Affected(Affected affected) => affected switch
    {
        Domain.Tickets.Affected.Me => CardTexts.AffectedMe,
        Domain.Tickets.Affected.Several => CardTexts.AffectedSeveral,
        _ => CardTexts.AffectedEverybody,
    };

    public static string Ability(Ability ability) => ability switch
    {
        Domain.Tickets.Ability.Can => CardTexts.AbilityCan,
        Domain.Tickets.Ability.Hardly => CardTexts.AbilityHardly,
        _ => CardTexts.AbilityCannot,
    };

    public static string Tier(Tier tier) => tier switch
    {
        Domain.Tickets.Tier.Technician => CardTexts.TierTechnician,
        Domain.Tickets.Tier.Engineer => CardTexts.TierEngineer,
        _ => CardTexts.TierVendor,
    };

    public static string TimeOf(Tier tier) => tier switch
    {
        Domain.Tickets.Tier.Technician => CardTexts.LabelTierTechnician,
        Domain.Tickets.Tier.Engineer => CardTexts.LabelTierEngineer,
        _ => CardTexts.LabelTierVendor,
    };

    /// <summary>Whom or what a case waits for: "repuestos".</summary>
    public static string Reason(PendingReason reason) => reason switch
    {
        PendingReason.Requester => CardTexts.ReasonRequester,
        PendingReason.Vendor => CardTexts.ReasonVendor,
        PendingReason.Parts => CardTexts.ReasonParts,
        _ => CardTexts.ReasonScheduled,
    };

    internal static string Of(LocalText text) => text.In(CardShell.Language);

    internal static string Capitalised(string words) => char.ToUpper(words[0], DeskDates.Culture) + words[1..];

    internal static string Format(string text, params object?[] values) => string.Format(DeskDates.Culture, text, values);
}
