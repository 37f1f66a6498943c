using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Delivery;

/// <summary>A message that is in the world already, and its way to the bot; null when the bot does not get it.</summary>
public sealed record Said(Message Message, Task<BotAnswer>? Delivery);
