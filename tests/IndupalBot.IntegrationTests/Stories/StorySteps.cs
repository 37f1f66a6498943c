using System.Text.Json;
using System.Text.Json.Nodes;
using IndupalBot.Application.Clock;
using IndupalBot.Domain.Tickets;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Driver;
using IndupalBot.Simulator.Tokens;
using IndupalBot.Simulator.Traffic;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Stories;

/// <summary>Steps of these stories, and what they look up afterwards.</summary>
internal static class StorySteps
{
    /// <summary>The number that the desk gives to its first, second, … case.</summary>
    public static string Number(this HelpDesk desk, int sequence = 1) => new TicketNumber(DeskClock.YearOf(desk.Now), sequence).ToString();

    public static long TicketId(this HelpDesk desk, int sequence = 1) => new TicketNumber(DeskClock.YearOf(desk.Now), sequence).TicketId;

    /// <summary>The case as it is stored, once all that was to be sent is out.</summary>
    public static async Task<Ticket> CaseAsync(this HelpDesk desk, int sequence = 1)
    {
        await desk.SettleAsync();
        var id = desk.TicketId(sequence);
        return await desk.ReadAsync(db => db.Tickets.AsNoTracking().AsSplitQuery()
            .Include(ticket => ticket.Log).Include(ticket => ticket.Comments).Include(ticket => ticket.Attachments)
            .SingleAsync(ticket => ticket.Id == id));
    }

    public static Task<int> CasesAsync(this HelpDesk desk) => desk.ReadAsync(db => db.Tickets.CountAsync());

    public static async Task<long> IdOfAsync(this HelpDesk desk, PersonDriver person) =>
        await desk.ReadAsync(db => db.People.Where(each => each.TeamsUserId == person.Person.Id).Select(each => each.Id).SingleAsync());

    /// <summary>Ana's case, in Luis's hands; the card in the channel.</summary>
    public static async Task<MessageView> TakenAsync(this HelpDesk desk)
    {
        await desk.Ana.RegistersAsync();
        await (await desk.Luis.SeesCaseAsync("📥 Registrado")).PressAsync("Tomar");
        return await desk.Luis.SeesCaseAsync("🔧 En atención");
    }

    /// <summary>Types it and reads the answer that contains these words.</summary>
    public static async Task<MessageView> ReadsAsync(this PersonDriver person, string typed, string answer)
    {
        await person.SaysAsync(typed);
        return await person.SeesTextAsync(answer);
    }

    public static async Task<MessageView> ReadsAsync(this PlaceDriver place, string typed, string answer)
    {
        await place.SaysAsync(typed);
        return await place.SeesTextAsync(answer);
    }

    /// <summary>All that the bot shows a person now.</summary>
    public static IReadOnlyList<string> Shown(this PlaceDriver place) =>
        [.. place.Messages.Where(message => message.Message.From.IsBot).Select(message => message.AllText)];

    public static int Count(this PlaceDriver place, string text) => place.Shown().Count(shown => shown.Contains(text, StringComparison.Ordinal));

    /// <summary>A button that no card of this person has; the text of the answer.</summary>
    public static async Task<string> ForgesAsync(this PersonDriver person, string verb, JsonNode? data)
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data };
        var outcome = await person.InvokesAsync("adaptiveCard/action", new JsonObject { ["action"] = action, ["trigger"] = "manual" });
        outcome.Status.ShouldBe(200);
        var value = outcome.Body?.GetProperty("value") ?? default;
        return value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : string.Join('\n', new CardView(value).Texts);
    }

    /// <summary>Writes as an answer to one message, as the phone client lets people do.</summary>
    public static async Task AnswersAsync(this HelpDesk desk, PersonDriver person, MessageView message, string text, params IReadOnlyList<SentFile> files)
    {
        var said = await person.SaysAsync("ayuda", files);
        await person.SeesTextAsync("¿Cómo te ayudo?");
        var sent = desk.Teams.Traffic.After(0).Last(entry => entry.Direction == TrafficEntry.ToBot && entry.Request?.GetProperty("id").GetString() == said.Message.Id);
        var activity = JsonNode.Parse(sent.Request?.GetRawText() ?? "{}")?.AsObject() ?? [];
        (activity["id"], activity["text"], activity["replyToId"]) = (said.Message.Id + "1", text, message.Id);
        var answer = await desk.Teams.PostRawAsync(activity.ToJsonString(), TokenFlaw.None, CancellationToken.None);
        answer.IsSuccess.ShouldBeTrue($"{answer.Status} {answer.Body}");
        await person.SeesTextAsync("Lo agregué al caso");
    }
}
