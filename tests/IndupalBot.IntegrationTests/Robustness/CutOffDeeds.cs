using System.Text.Json;
using System.Text.Json.Nodes;
using IndupalBot.Cards;
using IndupalBot.Domain.Tickets;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Driver;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Robustness;

/// <summary>People who do the same once more after the bot was killed in the middle of it.</summary>
internal sealed class CutOffDeeds(CrashingDesk desk, int seed)
{
    /// <summary>A turn takes about half of this, so that some kills come before its commit and some after.</summary>
    private const int LatestKill = 25;

    private readonly Random moments = new(seed);

    /// <summary>Presses a button of the case as it stands now, the bot dies, and the same button is pressed again.</summary>
    public async Task PressAsync(PersonDriver person, string verb, long ticketId, object inputs)
    {
        var data = JsonSerializer.SerializeToNode(inputs)?.AsObject() ?? [];
        data[CardInputs.TicketId] = ticketId;
        data[CardInputs.Version] = await desk.ReadAsync(db => db.Tickets.Where(ticket => ticket.Id == ticketId).Select(ticket => ticket.Version).SingleAsync());

        var cutOff = PressedAsync(person, verb, data);
        await KillDuringAsync(cutOff);
        (await PressedAsync(person, verb, data)).Status.ShouldBe(200);
        await cutOff;
    }

    /// <summary>Writes, the bot dies, and Teams delivers the same message again.</summary>
    public async Task SayAsync(PersonDriver person, string text, SentFile file)
    {
        var cutOff = person.SaysAsync(text, file);
        await KillDuringAsync(cutOff);
        var said = await cutOff;
        (await desk.Teams.DeliverAgainAsync(said, CancellationToken.None)).IsSuccess.ShouldBeTrue();
    }

    /// <summary>Everything that has happened to the case, in order.</summary>
    public Task<List<string>> LifeAsync(long ticketId) => desk.ReadAsync(db =>
        db.TicketLog.Where(entry => entry.TicketId == ticketId).OrderBy(entry => entry.Sequence).Select(entry => entry.Kind).ToListAsync());

    private async Task KillDuringAsync(Task deed)
    {
        await Task.WhenAny(deed, Task.Delay(moments.Next(0, LatestKill)));
        await desk.RestartBotAsync();
    }

    private static Task<InvokeOutcome> PressedAsync(PersonDriver person, string verb, JsonObject data) => person.InvokesAsync(
        "adaptiveCard/action",
        new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
            ["trigger"] = "manual",
        });
}
