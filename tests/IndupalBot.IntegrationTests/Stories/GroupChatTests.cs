using System.Text.Json.Nodes;
using IndupalBot.Domain.Tickets;
using IndupalBot.IntegrationTests.Robustness;
using IndupalBot.Simulator.World;
using Microsoft.EntityFrameworkCore;
using ConversationKind = IndupalBot.Data.Conversations.ConversationKind;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class GroupChatTests
{
    private const string Name = "Juegos departamentales";
    private const string Id = "19:juegos@thread.v2";
    private const string InPrivate = "Con gusto te ayudo en privado, para que nadie más vea tus casos";

    [Fact]
    public async Task In_a_group_chat_the_bot_says_once_where_it_helps_and_does_nothing_else()
    {
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { World = WithGroupChat() });
        await desk.Ana.RegistersAsync();
        var place = desk.Ana.InGroupChat(Name);

        await place.InstallsAsync();
        (await place.SeesTextAsync(InPrivate)).Buttons.ShouldBeEmpty();
        await AddedAsync(desk);
        await desk.SettleAsync();
        place.Shown().Count.ShouldBe(1);

        await place.ReadsAsync("@bot No me enciende el computador", InPrivate);
        foreach (var typed in new[] { "mis casos", "cola", "configurar", $"caso {desk.Number()}", $"tomar {desk.Number()}" })
        {
            await desk.Luis.InGroupChat(Name).ReadsAsync($"@bot {typed}", InPrivate);
        }

        (await PressedAsync(desk, "ticket.claim")).ShouldContain(InPrivate);
        (await PressedAsync(desk, "ticket.refresh")).ShouldContain(InPrivate);
        await desk.SettleAsync();
        place.Shown().ShouldAllBe(text => text.StartsWith(InPrivate));
        (await desk.CaseAsync()).Status.ShouldBe(TicketStatus.New);
        (await desk.CasesAsync()).ShouldBe(1);
        (await desk.ReadAsync(db => db.RequestDrafts.CountAsync())).ShouldBe(0);
        (await desk.ReadAsync(db => db.SupportGroups.AnyAsync(group => group.ChannelId == Id))).ShouldBeFalse();
        var known = await desk.ReadAsync(db => db.Conversations.SingleAsync(conversation => conversation.Id == Id));
        (known.Kind, known.PersonId).ShouldBe((ConversationKind.GroupChat, null));
        (await desk.Luis.SeesCaseAsync("📥 Registrado")).Buttons.ShouldContain("Tomar");
    }

    /// <summary>Teams tells of a new version of the app as of an installation.</summary>
    private static async Task AddedAsync(HelpDesk desk)
    {
        var activity = From(desk, Activities.Of(desk, desk.Ana).OfEveryKind()["installationUpdate"]);
        activity["action"] = "add-upgrade";
        await PostAsync(desk, activity);
    }

    /// <summary>A button that no card in a group chat has.</summary>
    private static async Task<string> PressedAsync(HelpDesk desk, string verb)
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = new JsonObject { ["ticketId"] = desk.TicketId(), ["version"] = 1 } };
        var activity = From(desk, Activities.Of(desk, desk.Luis).Invoke("adaptiveCard/action", new JsonObject { ["action"] = action, ["trigger"] = "manual" }));
        return await PostAsync(desk, activity);
    }

    private static JsonObject From(HelpDesk desk, JsonObject activity)
    {
        activity["conversation"] = new JsonObject { ["id"] = Id, ["conversationType"] = "groupChat", ["isGroup"] = true, ["tenantId"] = desk.Teams.World.TenantId };
        return activity;
    }

    private static async Task<string> PostAsync(HelpDesk desk, JsonObject activity)
    {
        var answer = await desk.Teams.PostRawAsync(activity.ToJsonString(), Simulator.Tokens.TokenFlaw.None, CancellationToken.None);
        answer.IsSuccess.ShouldBeTrue($"{answer.Status} {answer.Body}");
        return answer.Body?.ToString() ?? "";
    }

    private static WorldFile WithGroupChat()
    {
        var world = WorldFile.Read(WorldFile.DefaultPath);
        return world with { GroupChats = [new() { Id = Id, Name = Name, Members = [.. world.People.Select(person => person.Email)] }] };
    }
}
