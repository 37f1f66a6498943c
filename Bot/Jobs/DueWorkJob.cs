using IndupalBot.Application.DueWork;
using IndupalBot.Application.Recoveries;
using Quartz;

namespace IndupalBot.Bot.Jobs;

/// <summary>Quartz only ticks: what is due is asked of the database.</summary>
[DisallowConcurrentExecution]
internal sealed class DueWorkJob(DueWork dueWork, DraftExpiry drafts, RecoveryReminders recoveries) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await dueWork.RunAsync(cancellationToken);
        await drafts.RunAsync(cancellationToken);
        await recoveries.RunAsync(cancellationToken);
    }
}
