using System.Globalization;

namespace IndupalBot.Application.Conversations;

/// <summary>Names of the live cards, as their places are remembered by.</summary>
public static class CardNames
{
    public const string Receipt = "Receipt";
    public const string Desk = "Desk";
    public const string Survey = "Survey";
    public const string Recovery = "Recovery";
    public const string Draft = "Draft";
    public const string Welcome = "Welcome";

    /// <summary>What a group chat is told when the bot joins it.</summary>
    public const string GroupChat = "GroupChat";

    public static string Of(string card, long ticketId) => string.Create(CultureInfo.InvariantCulture, $"{card}:{ticketId}");

    public static string OfDraft(Guid draftId) => $"{Draft}:{draftId:N}";

    public static long? TicketOf(string? card) =>
        card?.Split(':') is [Receipt or Desk or Survey or Recovery, var id] && long.TryParse(id, CultureInfo.InvariantCulture, out var ticketId) ? ticketId : null;
}
