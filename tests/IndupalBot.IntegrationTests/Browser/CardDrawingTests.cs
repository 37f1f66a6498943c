using IndupalBot.IntegrationTests.Rendering;
using Microsoft.Playwright;

namespace IndupalBot.IntegrationTests.Browser;

/// <summary>Every approved card, drawn by Microsoft's own renderer.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class CardDrawingTests(Chromium chromium)
{
    private const int Desktop = 560;
    private const int Phone = 360;

    [Theory]
    [InlineData("light", Desktop, ColorScheme.Light)]
    [InlineData("dark", Desktop, ColorScheme.Dark)]
    [InlineData("phone", Phone, ColorScheme.Light)]
    public async Task Renderer_has_nothing_to_complain_about_and_an_eye_neither(string story, int width, ColorScheme theme)
    {
        await using var stage = await CardStage.OpenAsync(chromium.Browser, $"cards-{story}", width, theme);
        List<string> faults = [];

        foreach (var name in ApprovedCards.All)
        {
            var card = await stage.ShowAsync(ApprovedCards.Read(name));
            faults.AddRange((await CardLook.FaultsAsync(card)).Select(fault => $"{name}: {fault}"));
            await stage.Session.PictureAsync(card, name);
            faults.AddRange(await UnfoldAsync(stage.Session, card, name, withPictures: theme == ColorScheme.Light && width == Desktop));
        }

        faults.ShouldBeEmpty();
        (await stage.EventsAsync()).ShouldBeEmpty();
        (await stage.Session.Page.GetByTestId("card-warning").CountAsync()).ShouldBe(0);
        stage.Session.Complaints.ShouldBeEmpty();
    }

    /// <summary>What unfolds below the buttons, one after another.</summary>
    private static async Task<IReadOnlyList<string>> UnfoldAsync(PageSession session, ILocator card, string name, bool withPictures)
    {
        List<string> faults = [];
        foreach (var button in await card.Locator("button[aria-expanded]:not([aria-haspopup])").AllAsync())
        {
            await button.ClickAsync();
            var title = await button.InnerTextAsync();
            faults.AddRange((await CardLook.FaultsAsync(card)).Select(fault => $"{name}, {title}: {fault}"));
            if (withPictures)
            {
                await session.PictureAsync(card, $"{name}-{(await button.GetAttributeAsync("data-testid"))?["card-action-".Length..]}");
            }
        }

        return faults;
    }

    [Fact]
    public async Task A_card_that_the_renderer_cannot_draw_is_complained_about()
    {
        await using var stage = await CardStage.OpenAsync(chromium.Browser, "cards-wrong", Desktop, ColorScheme.Light);
        var wrong = ApprovedCards.Read("welcome-first");
        wrong["body"]?.AsArray().Add(new System.Text.Json.Nodes.JsonObject { ["type"] = "Rating", ["max"] = 5 });

        await stage.ShowAsync(wrong);

        (await stage.EventsAsync()).ShouldNotBeEmpty();
    }
}
