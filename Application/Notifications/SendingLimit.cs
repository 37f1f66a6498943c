namespace IndupalBot.Application.Notifications;

/// <summary>At most so many in so long.</summary>
public readonly record struct SendingLimit(int Most, TimeSpan Within);
