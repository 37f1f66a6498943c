using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.Files;
using IndupalBot.Application.People;
using IndupalBot.Cards;
using IndupalBot.Data.Conversations;
using IndupalBot.Dialogs.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace IndupalBot.Bot.Teams;

/// <summary>Reads an activity into a turn. What is not understood is left out; what is believed stands in the token or in the database.</summary>
internal static class TurnReader
{
    private const string ThreadMark = ";messageid=";
    private const string FileType = "application/vnd.microsoft.teams.file.download.info";
    private const string PersonalType = "personal";
    private const string GroupChatType = "groupChat";

    public static TurnInput Message(Activity activity)
    {
        if (activity.Value is JObject submitted && PressOf(submitted) is { } press)
        {
            return Read(activity, TurnKind.Message) with { Press = press, Text = string.Empty, Key = KeyOf(activity, press) };
        }

        return Read(activity, TurnKind.Message) with { Text = Clean(activity.RemoveRecipientMention()), Files = FilesOf(activity) };
    }

    public static TurnInput Press(Activity activity, AdaptiveCardInvokeAction action)
    {
        var press = new DeskAction(action?.Verb ?? string.Empty, ValuesOf(action?.Data as JObject));
        return Read(activity, TurnKind.Press) with { Press = press, Key = KeyOf(activity, press) };
    }

    /// <summary>A use of the message extension. What was filled in over one message is one press, however often it arrives.</summary>
    public static TurnInput Extension(Activity activity, string? messageId = null, JObject? filled = null)
    {
        var asked = Read(activity, TurnKind.Press);
        if (filled is null || PressOf(filled) is not { } press)
        {
            return asked;
        }

        return asked with { Press = press, Key = $"{press.Verb}:{activity.From.Id}:{HashOf(press, $"{asked.Conversation.Id} {messageId}")}" };
    }

    public static TurnInput Event(Activity activity, TurnKind kind) => Read(activity, kind);

    /// <summary>Whether people, and not only the bot, joined or left.</summary>
    public static bool IsOfMembers(Activity activity) =>
        (activity.MembersAdded ?? []).Concat(activity.MembersRemoved ?? []).Any(member => member.Id != activity.Recipient?.Id);

    /// <summary>The conversation of an event and the team that it belongs to, where Teams says so.</summary>
    public static IReadOnlyList<string> PlacesOf(Activity activity) =>
        activity.GetChannelData<TeamsChannelData>()?.Team?.Id is { } team ? [Split(activity.Conversation.Id).Id, team] : [Split(activity.Conversation.Id).Id];

    private static TurnInput Read(Activity activity, TurnKind kind)
    {
        var (conversationId, thread) = Split(activity.Conversation.Id);
        var data = activity.GetChannelData<TeamsChannelData>();
        var tenant = activity.Conversation.TenantId ?? data?.Tenant?.Id ?? string.Empty;
        var where = KindOf(activity.Conversation.ConversationType);
        return new(
            $"{kind}:{conversationId}:{activity.Id}",
            kind,
            new TeamsIdentity(tenant, activity.From.Id, activity.From.Name ?? string.Empty, activity.From.AadObjectId, LocaleOf(activity)),
            new ConversationIdentity(conversationId, where, tenant, activity.ServiceUrl, data?.Team?.Id),
            string.Empty,
            null,
            [],
            where == ConversationKind.Channel ? thread : null,
            activity.ReplyToId);
    }

    private static ConversationKind KindOf(string? type) => type switch
    {
        null or PersonalType => ConversationKind.Personal,
        GroupChatType => ConversationKind.GroupChat,
        _ => ConversationKind.Channel,
    };

    private static (string Id, string? Thread) Split(string conversationId)
    {
        var mark = conversationId.IndexOf(ThreadMark, StringComparison.Ordinal);
        return mark < 0 ? (conversationId, null) : (conversationId[..mark], conversationId[(mark + ThreadMark.Length)..]);
    }

    private static string? LocaleOf(Activity activity) =>
        activity.Locale ?? activity.Entities?.FirstOrDefault(entity => entity.Type == "clientInfo")?.Properties?.Value<string>("locale");

    private static DeskAction? PressOf(JObject submitted)
    {
        var values = ValuesOf(submitted);
        return values.TryGetValue(CardInputs.Verb, out var verb) ? new DeskAction(verb, values) : null;
    }

    /// <summary>Only plain values: a card of ours sends nothing else.</summary>
    private static Dictionary<string, string> ValuesOf(JObject? data)
    {
        var values = new Dictionary<string, string>();
        foreach (var property in data?.Properties() ?? [])
        {
            if (property.Value is JValue { Value: { } value })
            {
                values[property.Name] = Clean(Convert.ToString(value, CultureInfo.InvariantCulture));
            }
        }

        return values;
    }

    /// <summary>
    /// A press of the same card with the same words is the same press, even when Teams sends it again under another id: the case's
    /// version on the card, together with its id, is the nonce. Where the card has no version the activity's id counts.
    /// </summary>
    private static string KeyOf(Activity activity, DeskAction press)
    {
        if (press[CardInputs.Version] is null || (press.TicketId is null && press.DraftId == Guid.Empty) || press.Verb == CardVerbs.TicketShow)
        {
            return $"{TurnKind.Press}:{Split(activity.Conversation.Id).Id}:{activity.Id}";
        }

        return $"{press.Verb}:{activity.From.Id}:{HashOf(press)}";
    }

    private static string HashOf(DeskAction press, string? about = null)
    {
        var words = string.Join('\n', press.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}={value.Value}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(about is null ? words : $"{about}\n{words}")).AsSpan(0, 16));
    }

    private static IReadOnlyList<IncomingFile> FilesOf(Activity activity) =>
        [.. (activity.Attachments ?? []).Select(attachment => FileOf(attachment, activity)).OfType<IncomingFile>()];

    private static IncomingFile? FileOf(Attachment attachment, Activity activity)
    {
        if (attachment.ContentType == FileType)
        {
            var info = (attachment.Content as JObject)?.ToObject<FileDownloadInfo>();
            return info?.DownloadUrl is null ? null : new IncomingFile(attachment.Name, info.FileType ?? string.Empty, info.DownloadUrl, NeedsToken: false, activity.ServiceUrl, activity.From.Id);
        }

        return attachment.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true && attachment.ContentUrl is not null
            ? new IncomingFile(attachment.Name ?? ImageName(attachment.ContentType), attachment.ContentType, attachment.ContentUrl, NeedsToken: true, activity.ServiceUrl, activity.From.Id)
            : null;
    }

    internal static string ImageName(string contentType) =>
        contentType.Equals("image/*", StringComparison.Ordinal) ? "imagen.png" : $"imagen.{contentType["image/".Length..]}";

    /// <summary>Without control characters, which neither a card nor a database wants.</summary>
    internal static string Clean(string? text) =>
        new string([.. (text ?? string.Empty).Where(letter => !char.IsControl(letter) || letter is '\n' or '\t')]).Trim();
}
