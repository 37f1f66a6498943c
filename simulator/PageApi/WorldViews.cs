using IndupalBot.Simulator.Connector;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Faults;
using IndupalBot.Simulator.Traffic;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.PageApi;

/// <summary>What the page reads.</summary>
internal sealed class WorldViews(TeamsWorld world, FaultBoard faults, TrafficLog traffic, BotConnection bot, FileStore files)
{
    public IResult World() => SimResults.Json(new
    {
        clock = world.Clock.GetUtcNow(),
        bot = new { id = world.Bot.Id, name = world.Bot.Name },
        people = world.People.Select(p => new { p.Id, p.AadObjectId, p.Name, p.Initials, p.Role, p.Email, p.Locale, p.Color }),
        conversations = world.Conversations.Where(c => c.IsListed).OrderBy(c => c.Kind).ThenBy(c => c.Name, StringComparer.Ordinal).Select(View),
        faults = faults.Snapshot(),
        botOnline = bot.IsOnline,
    });

    public IResult Messages(string conversationId, string? @as)
    {
        if (!world.TryFind(conversationId, out var conversation))
        {
            return Results.NotFound();
        }

        return @as is null || (world.PersonById(@as) is { } person && conversation.Has(person))
            ? SimResults.Json(world.MessagesOf(conversation))
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    public IResult Traffic(long? after) => SimResults.Json(traffic.After(after ?? 0));

    /// <summary>The page shows pictures without a bot's token.</summary>
    public IResult File(string fileId) => files.Find(fileId) is { } file ? SimResults.Download(file) : Results.NotFound();

    private static object View(Conversation conversation) => new
    {
        conversation.Id,
        conversation.Kind,
        conversation.Name,
        team = conversation.Team?.Name,
        members = conversation.Members.Select(m => m.Id),
        personId = conversation.Owner?.Id,
        conversation.BotInstalled,
        conversation.BotBlocked,
    };
}
