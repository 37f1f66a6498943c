namespace IndupalBot.Data;

/// <summary>
/// SQLite has one writer. Queueing for it in the process costs microseconds; meeting a locked file costs a sleep.
/// On SQL Server the gate stands open.
/// </summary>
public sealed class WriteGate(bool oneAtATime) : IDisposable
{
    private readonly SemaphoreSlim? turn = oneAtATime ? new SemaphoreSlim(1, 1) : null;

    public Task EnterAsync(CancellationToken cancellationToken) =>
        turn?.WaitAsync(cancellationToken) ?? Task.CompletedTask;

    public void Leave() => turn?.Release();

    public void Dispose() => turn?.Dispose();
}
