namespace IndupalBot.Simulator.World;

public enum ConversationKind
{
    Personal,
    Channel,
    GroupChat,
}
