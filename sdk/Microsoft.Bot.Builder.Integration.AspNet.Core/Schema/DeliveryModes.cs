namespace Microsoft.Bot.Schema;

public static class DeliveryModes
{
    public const string Ephemeral = "ephemeral";

    public const string ExpectReplies = "expectReplies";

    public const string Normal = "normal";

    public const string Notification = "notification";
}
