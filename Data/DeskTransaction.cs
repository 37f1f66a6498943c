using IndupalBot.Data.Tickets;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace IndupalBot.Data;

/// <summary>One turn, one transaction: everything that a turn changes is saved at once by <see cref="CommitAsync"/>, or not at all.</summary>
public sealed class DeskTransaction(HelpDeskDbContext db, WriteGate gate) : IAsyncDisposable
{
    private IDbContextTransaction? transaction;
    private readonly List<Action> afterCommit = [];
    private bool gateHeld;

    /// <summary>The next service number of the year. From here on the transaction is open, so a number is given only with its case,
    /// and nothing outside may be waited for any more.</summary>
    public async Task<TicketNumber> NextNumberAsync(int year, CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        var counters = db.TicketCounters.Where(counter => counter.Year == year);
        var raised = await counters.ExecuteUpdateAsync(set => set.SetProperty(counter => counter.Last, counter => counter.Last + 1), cancellationToken);
        if (raised == 1)
        {
            return new(year, await counters.Select(counter => counter.Last).SingleAsync(cancellationToken));
        }

        db.TicketCounters.Add(new TicketCounter(year, 1));
        return new(year, 1);
    }

    /// <summary>Has something done once the changes are saved, e.g. a cache forgotten.</summary>
    public void AfterCommit(Action action) => afterCommit.Add(action);

    /// <exception cref="DbUpdateException">Somebody else changed the same rows meanwhile: the turn is to be run again.</exception>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await EnterAsync(cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            if (transaction is not null)
            {
                await transaction.CommitAsync(cancellationToken);
            }
        }
        finally
        {
            await DisposeAsync();
        }

        afterCommit.ForEach(action => action());
        afterCommit.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null)
        {
            await transaction.DisposeAsync();
            transaction = null;
        }

        if (gateHeld)
        {
            gateHeld = false;
            gate.Leave();
        }
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        await EnterAsync(cancellationToken);
        transaction ??= await db.Database.BeginTransactionAsync(cancellationToken);
    }

    private async Task EnterAsync(CancellationToken cancellationToken)
    {
        if (!gateHeld)
        {
            await gate.EnterAsync(cancellationToken);
            gateHeld = true;
        }
    }
}
