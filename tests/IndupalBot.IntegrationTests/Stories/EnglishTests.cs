using IndupalBot.Simulator.World;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class EnglishTests
{
    [Fact]
    public async Task Whose_client_is_English_reads_English_and_the_desk_Spanish()
    {
        var world = WorldFile.Read(WorldFile.DefaultPath);
        world = world with { People = [.. world.People.Select(person => person.GivenName == "Ana Lucía" ? person with { Locale = "en-US" } : person)] };
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { World = world });

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
}
