using IndupalBot.Application.People;
using Quartz;

namespace IndupalBot.Bot.Jobs;

/// <summary>Teams tells of changes as they happen; what it did not tell is caught up with here.</summary>
[DisallowConcurrentExecution]
internal sealed class RosterJob(RosterKeeper rosters) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await rosters.RunAsync(cancellationToken);
}
