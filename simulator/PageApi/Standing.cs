using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.PageApi;

/// <summary>A person in a conversation they belong to, and the message they act on, if any.</summary>
internal sealed record Standing(Person Person, Conversation Conversation, Message? Message);
