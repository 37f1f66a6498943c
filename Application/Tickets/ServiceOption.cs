namespace IndupalBot.Application.Tickets;

public sealed record ServiceOption(string Code, string Name);
