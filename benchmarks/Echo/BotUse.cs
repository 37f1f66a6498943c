namespace IndupalBot.Benchmarks.Echo;

/// <summary>What the bot's process has used so far; memory in bytes.</summary>
internal sealed record BotUse(TimeSpan Processor, long WorkingSet, long PeakWorkingSet);
