using IndupalBot.Simulator.World;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class EnglishTests
{
    [Fact]
    public async Task Whose_client_is_English_reads_English_and_the_desk_Spanish()
    {
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { World = WithAnaInEnglish() });

        await desk.Ana.ReadsAsync("help", "How can I help you?");
        await desk.Ana.SaysAsync("No me enciende el computador");
        var draft = await desk.Ana.SeesAsync(message => message.Buttons.Contains("Register"));
        await draft.PressAsync("Register");
        await (await desk.Luis.SeesCaseAsync("📥 Registrado")).PressAsync("Tomar");
        var notice = await desk.Ana.SeesAsync(message => message.Text.Contains("Luis Carlos Daza"));
        await desk.Luis.ReadsAsync($"solucionar {desk.Number()} listo", "marcó este caso como solucionado");
        await desk.Ana.ReadsAsync("solved 5 thanks", desk.Number());

        notice.Text.ShouldNotContain("está atendiendo");
        await desk.SettleAsync();
        desk.Ana.Chat.Shown().Where(text => text.Contains("En atención") || text.Contains("solucionado")).ShouldBeEmpty();
        (await desk.Luis.SeesCaseAsync("🔒 Cerrado")).AllText.ShouldContain("Calificación");
    }

    [Fact]
    public async Task What_the_clock_does_is_told_to_each_in_their_language()
    {
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { World = WithAnaInEnglish() });
        await desk.Ana.SaysAsync("No me enciende el computador");
        await (await desk.Ana.SeesAsync(message => message.Buttons.Contains("Register"))).PressAsync("Register");

        await desk.PassAsync(TimeSpan.FromHours(8.1));

        await desk.Ana.FindsAsync(message => message.Text.Contains("The response time ran out and nobody had taken the case."));
        (await desk.Ana.ReadsAsync($"case {desk.Number()}", "What has happened")).AllText.ShouldContain("The response time ran out");
        (await desk.Andres.SeesCaseAsync("⚠ **Caso escalado** por El sistema", "Ingeniería")).AllText.ShouldContain("«Se venció el plazo de respuesta sin que nadie tomara el caso.»");
        desk.Ana.Chat.Shown().ShouldNotContain(text => text.Contains("venció"));
    }

    private static WorldFile WithAnaInEnglish()
    {
        var world = WorldFile.Read(WorldFile.DefaultPath);
        return world with { People = [.. world.People.Select(person => person.GivenName == "Ana Lucía" ? person with { Locale = "en-US" } : person)] };
    }
}
