using IndupalBot.Application.Files;
using IndupalBot.Application.Intake;
using IndupalBot.Domain.Tickets;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace IndupalBot.Bot.Teams;

/// <summary>Reads the message over which somebody pressed "Crear caso".</summary>
internal static class QuotedMessageReader
{
    private const string OwnPerson = "aadUser";
    private const string Reference = "reference";

    /// <summary>Where messages of Teams are, in every cloud.</summary>
    private static readonly string[] Hosts = ["teams.microsoft.com", "teams.cloud.microsoft", "gov.teams.microsoft.us", "dod.teams.microsoft.us"];

    public static QuotedMessage Read(MessageActionsPayload? payload, Activity activity)
    {
        var html = MessageHtml.Read(payload?.Body?.ContentType, payload?.Body?.Content);
        var text = TurnReader.Clean(string.Join("\n", [html.Text, .. (payload?.Attachments ?? []).Select(Referred).OfType<string>()]));
        return new(Short(text), AuthorOf(payload?.From), AddressOf(payload), [.. ImagesOf(html, payload).Select(image => FileOf(image, activity))]);
    }

    private static MessageAuthor AuthorOf(MessageActionsPayloadFrom? from) => from?.User switch
    {
        null => new(AuthorKind.App, string.Empty, from?.Application?.DisplayName ?? string.Empty),
        { UserIdentityType: OwnPerson, Id: { Length: > 0 } id } person => new(AuthorKind.Person, id, person.DisplayName ?? string.Empty),
        var other => new(AuthorKind.Outsider, string.Empty, other.DisplayName ?? string.Empty),
    };

    private static string? AddressOf(MessageActionsPayload? payload) =>
        payload?.LinkToMessage is { IsAbsoluteUri: true, Scheme: "https" } link && Hosts.Contains(link.Host, StringComparer.OrdinalIgnoreCase) && link.AbsoluteUri.Length <= TicketLimits.Url
            ? link.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            : null;

    /// <summary>A file in somebody's OneDrive stays there: the bot has no right to it, the desk may be given one.</summary>
    private static string? Referred(MessageActionsPayloadAttachment attachment) =>
        attachment.ContentType == Reference && attachment.ContentUrl is { Length: > 0 } url ? $"{attachment.Name}: {url}" : null;

    private static IEnumerable<string> ImagesOf(MessageHtml html, MessageActionsPayload? payload) =>
        html.Images.Concat((payload?.Attachments ?? []).Where(IsImage).Select(attachment => attachment.ContentUrl))
            .Where(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback))
            .Distinct();

    private static bool IsImage(MessageActionsPayloadAttachment attachment) =>
        attachment.ContentUrl is not null && attachment.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;

    private static IncomingFile FileOf(string url, Activity activity) =>
        new(TurnReader.ImageName("image/*"), "image/*", url, NeedsToken: true, activity.ServiceUrl, activity.From.Id);

    private static string Short(string text)
    {
        if (text.Length <= TicketLimits.Description)
        {
            return text;
        }

        var length = TicketLimits.Description - 1;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + "…";
    }
}
