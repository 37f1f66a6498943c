using System.Text.Json;
using IndupalBot.Simulator;

namespace IndupalBot.SimulatorTests;

/// <summary>A simulator of its own for each test, with a hand-written bot installed everywhere.</summary>
public abstract class Stage : IAsyncLifetime
{
    private TeamsSimulator? _teams;
    private HandBot? _bot;

    protected TeamsSimulator Teams => _teams ?? throw new InvalidOperationException("Not started.");

    private protected HandBot Bot => _bot ?? throw new InvalidOperationException("Not started.");

    protected virtual SimulatorOptions Options => new();

    public async Task InitializeAsync()
    {
        _teams = await TeamsSimulator.StartAsync(Options, default);
        _bot = await HandBot.StartAsync(_teams);
        await _teams.InstallEverywhereAsync();
        Bot.Received.Clear();
    }

    public async Task DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Bot.DisposeAsync();
    }

    protected static string ChatPath(string conversationId) => $"v3/conversations/{Uri.EscapeDataString(conversationId)}";

    protected static async Task<JsonElement> JsonOf(HttpResponseMessage response) =>
        JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());

    protected static async Task<string?> ErrorOf(HttpResponseMessage response) =>
        (await JsonOf(response)).GetProperty("error").GetProperty("code").GetString();
}
