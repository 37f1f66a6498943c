using System.Net;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Delivery;

/// <summary>The mention of the bot, and the HTML copy that Teams sends along with mentions, pictures and several lines.</summary>
internal static class RichText
{
    public static string Mention(BotIdentity bot) => $"<at>{bot.Name}</at>";

    public static JsonObject MentionEntity(BotIdentity bot) => new()
    {
        ["type"] = "mention",
        ["text"] = Mention(bot),
        ["mentioned"] = new JsonObject { ["id"] = bot.Id, ["name"] = bot.Name },
    };

    public static string? Html(Message message, BotIdentity bot)
    {
        var mention = Mention(bot);
        var images = message.Attachments.Where(a => a.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)).ToArray();
        var isPlain = images.Length == 0 && !message.Text.Contains(mention, StringComparison.Ordinal) && !message.Text.Contains('\n');
        if (isPlain)
        {
            return null;
        }

        var text = WebUtility.HtmlEncode(message.Text)
            .Replace(WebUtility.HtmlEncode(mention), $"""<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">{bot.Name}</span>""", StringComparison.Ordinal)
            .Replace("\n", "<br>", StringComparison.Ordinal);
        var pictures = string.Concat(images.Select(i => $"""<img alt="image" itemtype="http://schema.skype.com/AMSImage">"""));
        return $"<div><div>{text}{pictures}</div></div>";
    }
}
