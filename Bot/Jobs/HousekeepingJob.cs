using IndupalBot.Application.DueWork;
using Quartz;

namespace IndupalBot.Bot.Jobs;

[DisallowConcurrentExecution]
internal sealed class HousekeepingJob(Housekeeping housekeeping) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await housekeeping.RunAsync(cancellationToken);
}
