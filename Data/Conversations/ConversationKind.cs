namespace IndupalBot.Data.Conversations;

public enum ConversationKind
{
    Personal,
    Channel,

    /// <summary>Several people's chat with the bot among them: no place for anybody's cases.</summary>
    GroupChat,
}
