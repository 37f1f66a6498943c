using System.Net;
using System.Text.RegularExpressions;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed partial class FailingTurnTests
{
    [Fact]
    public async Task Without_its_database_the_bot_names_a_reference_and_works_again_afterwards()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.SaysAsync("No me enciende el computador");
        var draft = await desk.Ana.SeesAsync(message => message.Buttons.Contains("Registrar"));
        await desk.SettleAsync();

        TakeAway(desk.DatabaseFile);
        var pressed = await draft.PressAsync("Registrar");
        var said = await desk.Ana.SaysAsync("y tampoco suena");
        var told = await desk.Ana.SeesAsync(message => Reference().IsMatch(message.Text));
        var health = await HealthAsync(desk);
        BringBack(desk.DatabaseFile);
        var again = await draft.PressAsync("Registrar");

        pressed.Status.ShouldBe(200);
        var error = pressed.Error.ShouldNotBeNull();
        Reference().IsMatch(error).ShouldBeTrue(error);
        said.Answer.ShouldNotBeNull().Status.ShouldBe(200);
        new[] { error, pressed.Text, told.AllText }.ShouldAllBe(text => !text.Contains("Sqlite") && !text.Contains("Exception") && !text.Contains("   at "));
        health.ShouldBe(HttpStatusCode.ServiceUnavailable);
        again.Text.ShouldContain("-00001");
        (await HealthAsync(desk)).ShouldBe(HttpStatusCode.OK);
    }

    [GeneratedRegex("referencia [0-9A-F]{8}")]
    private static partial Regex Reference();

    private static async Task<HttpStatusCode> HealthAsync(HelpDesk desk)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(desk.BotAddress, "/health/ready"));
        return response.StatusCode;
    }

    /// <summary>A folder in the file's place: nobody can open it.</summary>
    private static void TakeAway(string file)
    {
        foreach (var part in Parts(file).Where(File.Exists))
        {
            File.Move(part, part + ".kept");
        }

        Directory.CreateDirectory(file);
    }

    private static void BringBack(string file)
    {
        Directory.Delete(file);
        foreach (var part in Parts(file).Where(part => File.Exists(part + ".kept")))
        {
            File.Move(part + ".kept", part);
        }
    }

    private static string[] Parts(string file) => [file, file + "-wal", file + "-shm"];
}
