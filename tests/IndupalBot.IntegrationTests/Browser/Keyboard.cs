using Microsoft.Playwright;

namespace IndupalBot.IntegrationTests.Browser;

/// <summary>Somebody who has no mouse.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int Patience = 80;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task GoToColumnAsync(int number) => PressAsync($"Alt+{number}");

    public async Task WriteAsync(string text)
    {
        await page.Keyboard.TypeAsync(text);
        await PressAsync("Enter");
    }

    /// <summary>Backwards, to the nearest such button above.</summary>
    public async Task BackToAsync(string button)
    {
        await Assertions.Expect(page.GetByTestId($"card-action-{button}").Last).ToBeVisibleAsync();
        await TabAsync("Shift+Tab", $"[data-testid='card-action-{button}']");
    }

    public Task OnToAsync(string button) => TabAsync("Tab", $"[data-testid='card-action-{button}']");

    public Task OnToTextAsync() => TabAsync("Tab", ".card textarea");

    public Task OnToRadioAsync() => TabAsync("Tab", ".card input[type=radio]");

    private async Task TabAsync(string key, string target)
    {
        for (var pressed = 0; pressed < Patience; pressed++)
        {
            await PressAsync(key);
            if (await page.EvaluateAsync<bool>("target => document.activeElement?.matches(target) ?? false", target))
            {
                return;
            }
        }

        throw new ShouldAssertException($"{Patience} times {key} do not lead to {target}.");
    }
}
