namespace Microsoft.Bot.Schema;

public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient?.Id);

    /// <summary>Takes the bot's own mention out of the text, which is changed and returned; others stay.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient?.Id);

    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        if (!string.IsNullOrEmpty(activity.Text))
        {
            foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
            {
                activity.Text = Without(activity.Text, mention);
            }
        }

        return activity.Text;
    }

    private static string Without(string text, Mention mention)
    {
        var mark = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
        return mark.Length == 0 ? text : text.Replace(mark, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
    }
}
