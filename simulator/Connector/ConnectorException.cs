namespace IndupalBot.Simulator.Connector;

/// <summary>A refusal in the words of the Bot Connector service.</summary>
internal sealed class ConnectorException(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public ConnectorAnswer Answer => new(status, new { error = new { code, message = Message } });

    public static ConnectorException BadSyntax(string message) => new(400, "BadSyntax", message);

    public static ConnectorException ConversationNotFound() => new(404, "ConversationNotFound", "Conversation not found.");

    public static ConnectorException ActivityNotFound() => new(404, "ActivityNotFoundInConversation", "The activity is not in this conversation.");

    public static ConnectorException NotInRoster() => new(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static ConnectorException Blocked() => new(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.");

    public static ConnectorException NotPermitted() => new(403, "NotEnoughPermissions", "A bot can change its own messages only.");

    public static ConnectorException TooBig() => new(413, "MessageSizeTooBig", "Message size too large.");
}
