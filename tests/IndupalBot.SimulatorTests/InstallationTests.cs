using System.Text.Json;
using IndupalBot.Simulator;
using Microsoft.AspNetCore.Http;

namespace IndupalBot.SimulatorTests;

public sealed class InstallationTests : IAsyncLifetime
{
    private TeamsSimulator? _teams;
    private HandBot? _bot;

    private TeamsSimulator Teams => _teams ?? throw new InvalidOperationException("Not started.");

    private HandBot Bot => _bot ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        _teams = await TeamsSimulator.StartAsync(new(), default);
        _bot = await HandBot.StartAsync(Teams);
    }

    public async Task DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Bot.DisposeAsync();
    }

    [Fact]
    public async Task Bot_is_told_once_of_each_chat_and_channel()
    {
        await Teams.InstallEverywhereAsync();
        await Teams.InstallEverywhereAsync();

        Bot.Of("installationUpdate").Count().ShouldBe(8);
        Bot.Of("conversationUpdate").Count().ShouldBe(8);
        Bot.Of("conversationUpdate").ShouldAllBe(a => a.GetProperty("membersAdded")[0].GetProperty("id").GetString() == Teams.World.Bot.Id);
        Bot.Of("installationUpdate").Count(a => a.GetProperty("channelData").TryGetProperty("settings", out _)).ShouldBe(2);
    }

    [Fact]
    public async Task Script_presses_the_set_up_card_once()
    {
        Bot.Answer = activity => IsChannelInstallation(activity) ? OfferSetUpAsync(activity) : Task.FromResult(Results.Ok());

        await Teams.InstallEverywhereAsync();
        await Teams.Person("Sofía").InChannel("Soporte").FindsAsync(m => m.Text == "Listo: Sofía Maestre");
        await Teams.Person("Sofía").InChannel("Ingeniería").FindsAsync(m => m.Text == "Listo: Sofía Maestre");

        Bot.Of("invoke").Count().ShouldBe(2);
    }

    private static bool IsChannelInstallation(JsonElement activity) =>
        activity.GetProperty("type").GetString() is "invoke"
        || (activity.GetProperty("type").GetString() == "installationUpdate" && activity.GetProperty("conversation").GetProperty("conversationType").GetString() == "channel");

    private async Task<IResult> OfferSetUpAsync(JsonElement activity)
    {
        if (activity.GetProperty("type").GetString() == "invoke")
        {
            await Bot.SayAsync(activity, "Listo: " + activity.GetProperty("from").GetProperty("name").GetString());
            return Results.Json(new { statusCode = 200, type = "application/vnd.microsoft.activity.message", value = "Listo" });
        }

        await Bot.SendCardAsync(activity, new { type = "AdaptiveCard", version = "1.5", body = new[] { new { type = "Input.Text", id = "group", label = "Grupo" } }, actions = new[] { new { type = "Action.Execute", title = "Confirmar", verb = "group.confirm" } } });
        return Results.Ok();
    }
}
