namespace IndupalBot.Data.Conversations;

public enum ConversationKind
{
    Personal,
    Channel,
}
