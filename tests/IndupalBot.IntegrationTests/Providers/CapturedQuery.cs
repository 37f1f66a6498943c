using IndupalBot.Data;

namespace IndupalBot.IntegrationTests.Providers;

/// <param name="Replay">Issues it against another context; true: in one statement, where the application splits it.</param>
internal sealed record CapturedQuery(string Text, Func<HelpDeskDbContext, bool, Task> Replay);
