using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IndupalBot.IntegrationTests.Robustness;

/// <summary>A database that for a while refuses to note what was sent.</summary>
internal sealed class UnwritableOutcome : DbCommandInterceptor
{
    private readonly TaskCompletionSource refusedTwice = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int refused;

    public bool IsOn { get; set; }

    public Task RefusedTwice => refusedTwice.Task;

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (!IsOn || !command.CommandText.StartsWith("UPDATE \"Outbox\"", StringComparison.Ordinal))
        {
            return ValueTask.FromResult(result);
        }

        if (Interlocked.Increment(ref refused) == 2)
        {
            refusedTwice.TrySetResult();
        }

        throw new InvalidOperationException("The disk is full.");
    }
}
