using System.Text.Json.Nodes;
using IndupalBot.Application.Classification;
using IndupalBot.Cards;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Tokens;
using IndupalBot.Simulator.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace IndupalBot.IntegrationTests.Robustness;

/// <summary>Whoever comes for the first time is written down at once, and nobody else has to wait for what their turn asks others.</summary>
public sealed class FirstTurnTests
{
    [Fact]
    public async Task Others_go_on_while_the_words_of_a_new_person_are_classified()
    {
        const string Slow = "No me enciende el computador nuevo";
        var door = new HeldDoor();
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { Services = services => services.AddSingleton<ITicketClassifier>(new HeldClassifier(Slow, door)) });

        var first = PostAsync(desk, Activities.ByAStranger(Activities.Of(desk, desk.Ana).Message(Slow)));
        await door.Reached;
        await desk.Jorge.RegistersAsync();
        first.IsCompleted.ShouldBeFalse();
        door.Open();

        (await first).Status.ShouldBe(200);
        (await desk.ReadAsync(db => db.RequestDrafts.CountAsync())).ShouldBe(1);
        (await desk.ReadAsync(db => db.People.CountAsync(person => person.Name == "Nadie Conocido"))).ShouldBe(1);
    }

    [Fact]
    public async Task Others_go_on_while_the_roster_is_read_for_a_new_person()
    {
        var door = new HeldDoor();
        await using var desk = await HelpDesk.StartAsync(new DeskSetup
        {
            Installed = false,
            World = WorldFile.Read(WorldFile.DefaultPath) with { Script = [] },
            Services = services => services.PostConfigure<HttpClientFactoryOptions>(
                Options.DefaultName, options => options.HttpMessageHandlerBuilderActions.Add(builder => builder.AdditionalHandlers.Add(new HeldRoster(door)))),
        });
        await desk.Teams.InstallEverywhereAsync();

        var activities = Activities.Of(desk, desk.Luis);
        var confirm = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = CardVerbs.GroupConfirm, ["data"] = new JsonObject { [CardInputs.Group] = "1" } },
            ["trigger"] = "manual",
        };
        var first = PostAsync(desk, Activities.ByAStranger(activities.In(desk.Luis.InChannel("Soporte").Conversation, activities.Invoke("adaptiveCard/action", confirm))));
        await door.Reached;
        await desk.Jorge.SaysAsync("ayuda");
        await desk.Jorge.SeesTextAsync("¿Cómo te ayudo?");
        first.IsCompleted.ShouldBeFalse();
        door.Open();

        (await first).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_first_message_that_comes_twice_at_once_enters_its_person_once()
    {
        await using var desk = await HelpDesk.StartAsync();
        var message = Activities.ByAStranger(Activities.Of(desk, desk.Ana).Message("No me enciende el computador"));

        var answers = await Task.WhenAll(PostAsync(desk, message), PostAsync(desk, message), PostAsync(desk, message));

        answers.ShouldAllBe(answer => answer.Status == 200);
        (await desk.ReadAsync(db => db.People.CountAsync(person => person.Name == "Nadie Conocido"))).ShouldBe(1);
        (await desk.ReadAsync(db => db.RequestDrafts.SingleAsync())).Content.Text.ShouldBe("No me enciende el computador");
    }

    private static Task<BotAnswer> PostAsync(HelpDesk desk, JsonObject activity) =>
        desk.Teams.PostRawAsync(activity.ToJsonString(), TokenFlaw.None, CancellationToken.None);
}
