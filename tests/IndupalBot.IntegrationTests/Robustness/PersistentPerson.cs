using IndupalBot.Simulator.Driver;

namespace IndupalBot.IntegrationTests.Robustness;

/// <summary>Somebody who says and presses everything again until it is answered, as people do.</summary>
internal sealed class PersistentPerson(PersonDriver person)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(50);

    /// <returns>The numbers that the bot acknowledged.</returns>
    public async Task<List<string>> RegistersAsync(int cases)
    {
        List<string> numbers = [];
        for (var index = 0; index < cases; index++)
        {
            await SaysAsync("No me enciende el computador");
            var draft = await person.SeesAsync(message => message.Buttons.Contains("Registrar"), Patience);
            numbers.Add(await PressesAsync(draft));
        }

        return numbers;
    }

    private async Task SaysAsync(string text)
    {
        while ((await person.SaysAsync(text)).Answer is not { IsSuccess: true })
        {
            await Task.Delay(Breath);
        }
    }

    private static async Task<string> PressesAsync(MessageView draft)
    {
        while (true)
        {
            var pressed = await draft.PressAsync("Registrar");
            if (pressed.Status == 200 && CaseNumbers.Any(pressed.Text))
            {
                return CaseNumbers.In(pressed.Text);
            }

            await Task.Delay(Breath);
        }
    }
}
