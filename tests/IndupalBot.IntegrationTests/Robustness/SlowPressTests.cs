using IndupalBot.Data;
using IndupalBot.Domain.Tickets;
using IndupalBot.IntegrationTests.Stories;
using IndupalBot.IntegrationTests.Upkeep;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class SlowPressTests
{
    [Fact]
    public async Task A_press_that_takes_longer_than_Teams_waits_is_answered_and_carried_out_all_the_same()
    {
        var door = new HeldDoor();
        var slow = new HeldQuery("FROM \"Tickets\"", door);
        await using var desk = await HelpDesk.StartAsync(new DeskSetup
        {
            Services = services => services.ConfigureDbContext<HelpDeskDbContext>(builder => builder.AddInterceptors(slow)),
            Settings = new Dictionary<string, string?> { ["Teams:InvokeSeconds"] = "0.5" },
        });
        await desk.Ana.RegistersAsync();
        var card = await desk.Luis.SeesCaseAsync("📥 Registrado");
        await desk.SettleAsync();

        slow.IsOn = true;
        var pressed = await card.PressAsync("Tomar");
        slow.IsOn = false;
        door.Open();

        pressed.Status.ShouldBe(200);
        pressed.Text.ShouldContain("está tardando más de lo normal");
        await desk.Luis.SeesCaseAsync("🔧 En atención");
        (await desk.CaseAsync()).Status.ShouldBe(TicketStatus.InProgress);
    }
}
