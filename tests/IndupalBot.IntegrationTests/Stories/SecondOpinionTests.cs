using IndupalBot.Simulator.Language;
using IndupalBot.Simulator.Language.Analysis;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class SecondOpinionTests
{
    /// <summary>Two services are meant by it: the desk alone asks.</summary>
    private const string Unsure = "El computador no abre el correo, mi cédula es 1.065.123.456";

    [Fact]
    public async Task Two_that_say_the_same_are_enough_to_propose_and_a_silent_one_holds_nobody_up()
    {
        await using var azure = await LanguageSimulator.StartAsync(new(), CancellationToken.None);
        azure.Classifies = _ => new CategoryGuess("MTO", 0.9);
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { Settings = azure.BotConfiguration() });

        await desk.Ana.SaysAsync(Unsure);
        var proposed = await desk.Ana.SeesTextAsync("Esto fue lo que entendí");
        azure.Faults.Always(LanguageFault.Silence);
        await desk.Jorge.SaysAsync(Unsure + " tampoco");
        var asked = await desk.Jorge.SeesTextAsync("Otro servicio");

        proposed.AllText.ShouldNotContain("Otro servicio");
        asked.AllText.ShouldContain("correo");
        azure.Received.Count(request => request.Method == "POST").ShouldBe(2, "each turn asks once, however often it needs the answer");
        azure.Received.ShouldAllBe(request => !request.Body.Contains("123.456"));
    }
}
