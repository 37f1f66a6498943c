using IndupalBot.Application.Clock;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Web;

/// <summary>https://host/casos/ST-2026-00042: a link that Teams unfurls for whoever may see the case, and that leads to the chat with the bot.</summary>
internal sealed class CaseLinks(IOptionsMonitor<WebOptions> options, TimeProvider time) : ICaseLinks
{
    public const string Path = "/casos/";

    public string? For(TicketNumber number) => Start is { } start ? start + number : null;

    public TicketNumber? Read(string? url) =>
        Start is { } start && url?.StartsWith(start, StringComparison.OrdinalIgnoreCase) == true ? NumberIn(url[start.Length..]) : null;

    /// <param name="text">What stands behind <see cref="Path"/>.</param>
    public TicketNumber? NumberIn(string text) =>
        TicketNumber.TryParse(text.Split('?', '#')[0].TrimEnd('/'), DeskClock.YearOf(time.GetUtcNow()), out var number) ? number : null;

    private string? Start => options.CurrentValue.PublicUrl is { Length: > 0 } host ? host.TrimEnd('/') + Path : null;
}
