namespace IndupalBot.IntegrationTests.Robustness;

/// <summary>Something outside that keeps one caller waiting for as long as a test wants.</summary>
internal sealed class HeldDoor
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => reached.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public void Open() => opened.TrySetResult();

    public async Task PassAsync()
    {
        reached.TrySetResult();
        await opened.Task;
    }
}
