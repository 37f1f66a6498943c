namespace IndupalBot.Application.People;

/// <param name="LinkedHere">The channel that asks receives this group's cases already.</param>
public sealed record GroupOption(int Id, string Name, bool LinkedHere);
