using System.Globalization;

namespace IndupalBot.Data.Search;

/// <summary>A case among those found: first those whose number, subject or requester has all the words, then the rest; in each the newest first.</summary>
public sealed record SearchPlace(bool InHeading, long TicketId)
{
    private const char Between = '-';
    private const string Heading = "h";
    private const string Rest = "r";

    /// <returns>Null when it is none of ours: then the search begins anew.</returns>
    public static SearchPlace? Read(string? text) =>
        text?.Split(Between) is [Heading or Rest, var id] && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var ticketId)
            ? new(text.StartsWith(Heading, StringComparison.Ordinal), ticketId)
            : null;

    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{(InHeading ? Heading : Rest)}{Between}{TicketId}");
}
