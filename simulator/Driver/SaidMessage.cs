using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Driver;

/// <summary>What a person wrote and how the bot answered the call; null when the message did not reach it.</summary>
public sealed record SaidMessage(Message Message, BotAnswer? Answer);
