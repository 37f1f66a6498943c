namespace IndupalBot.Application.Conversations;

/// <param name="Answer">JSON of the answer; null when everything went through the outbox.</param>
public sealed record RecordedTurn(string? Answer);
