namespace IndupalBot.IntegrationTests.Robustness;

/// <summary>One desk for tests that leave it as they found it.</summary>
public sealed class RunningDesk : IAsyncLifetime
{
    private HelpDesk? desk;

    public HelpDesk Desk => desk ?? throw new InvalidOperationException("The desk has not been started.");

    public async Task InitializeAsync() => desk = await HelpDesk.StartAsync();

    public async Task DisposeAsync() => await Desk.DisposeAsync();
}
