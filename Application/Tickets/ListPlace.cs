using System.Globalization;

namespace IndupalBot.Application.Tickets;

/// <summary>
/// Where a page of a list of waiting cases ended. It holds the date and not only the case, which may be taken and have none by the
/// time that somebody asks for more.
/// </summary>
internal sealed record ListPlace(DateTimeOffset DueAt, long TicketId)
{
    private const char Between = '-';

    public static ListPlace Of(TicketListItem last) => new(last.DueAt ?? DateTimeOffset.MinValue, last.Id);

    /// <returns>Null when it is none of ours: then the list begins anew.</returns>
    public static ListPlace? Read(string? text) =>
        text?.Split(Between) is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.Ticks
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var ticketId)
            ? new(new DateTimeOffset(at, TimeSpan.Zero), ticketId)
            : null;

    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{DueAt.UtcTicks}{Between}{TicketId}");
}
