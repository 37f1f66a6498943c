using System.Text.Json;
using System.Text.Json.Nodes;
using IndupalBot.Simulator;
using IndupalBot.Simulator.World;
using Microsoft.Playwright;

namespace IndupalBot.IntegrationTests.Browser;

/// <summary>Teams without a bot: cards are put into Ana's chat and drawn by the real page.</summary>
internal sealed class CardStage(TeamsSimulator teams, PageSession session) : IAsyncDisposable
{
    private const string Measured = "() => [...window.__cardEvents.map(e => `${e.phase} ${e.event}: ${e.message}`)]";

    /// <summary>High enough for the longest card, so that a picture shows all of it.</summary>
    private const int Height = 1600;

    private int shown;

    public PageSession Session => session;

    public static async Task<CardStage> OpenAsync(IBrowser browser, string story, int width, ColorScheme theme)
    {
        var teams = await TeamsSimulator.StartAsync(new SimulatorOptions { RunScript = false }, CancellationToken.None);
        return new(teams, await PageSession.OpenAsync(browser, teams.BaseAddress, story, width, Height, theme));
    }

    /// <summary>The card as it stands on the page.</summary>
    public async Task<ILocator> ShowAsync(JsonNode json)
    {
        var ana = teams.World.People.First(person => person.Name.StartsWith("Ana", StringComparison.Ordinal));
        var content = JsonSerializer.SerializeToElement(json);
        teams.World.Post(teams.World.ChatWith(ana), teams.World.BotAuthor, message => message with { Attachments = [new(MessageAttachment.AdaptiveCard, content)] });
        var card = session.Page.GetByTestId("card").Nth(shown++);
        await Assertions.Expect(card.Locator(".card-host > *").First).ToBeVisibleAsync();
        return card;
    }

    /// <summary>What the renderer has complained about so far. It knows no charts, which only Teams draws: their fallback is a table.</summary>
    public async Task<string[]> EventsAsync() =>
        [.. (await session.Page.EvaluateAsync<string[]>(Measured)).Where(said => !said.Contains("Unknown element type \"Chart.", StringComparison.Ordinal))];

    public async ValueTask DisposeAsync()
    {
        await session.DisposeAsync();
        await teams.DisposeAsync();
    }
}
