using System.Data.Common;
using IndupalBot.IntegrationTests.Robustness;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IndupalBot.IntegrationTests.Upkeep;

/// <summary>A database that takes its time over one question.</summary>
internal sealed class HeldQuery(string beginning, HeldDoor door) : DbCommandInterceptor
{
    public bool IsOn { get; set; }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (IsOn && command.CommandText.Contains(beginning, StringComparison.Ordinal))
        {
            await door.PassAsync();
        }

        return result;
    }
}
