namespace IndupalBot.Application.Notifications;

/// <summary>Wakes the dispatcher as soon as something was committed; it sweeps by the clock besides.</summary>
public sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim woken = new(0, 1);

    public void Wake()
    {
        try
        {
            woken.Release();
        }
        catch (SemaphoreFullException)
        {
            // Woken already and not gone to work yet: once is enough.
        }
    }

    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => woken.WaitAsync(longest, cancellationToken);

    public void Dispose() => woken.Dispose();
}
