using System.Text.Json;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Delivery;

/// <summary>What the Teams app does when a person uses it. The page and the C# driver both act through here.</summary>
internal sealed class TeamsClient(TeamsWorld world, ActivityWriter write, Courier courier, FileSharing files, SimulatorOptions options)
{
    /// <param name="card">A card that a message extension put into the box.</param>
    public Said Say(Person person, Conversation conversation, string? rootId, string text, bool mention, IReadOnlyList<SentFile> sent, JsonElement? card = null)
    {
        var isChannel = conversation.Kind == ConversationKind.Channel;
        var isShared = conversation.Kind != ConversationKind.Personal;
        var mentions = mention && isShared;
        MessageAttachment[] shared = [.. sent.Select(files.Share), .. card is null ? [] : new[] { new MessageAttachment(MessageAttachment.AdaptiveCard, card) }];
        var message = world.Post(conversation, AuthorOf(person), m => m with
        {
            RootId = isChannel ? rootId : null,
            Text = mentions ? $"{RichText.Mention(world.Bot)} {text}" : text,
            Attachments = shared,
        });
        var reachesBot = conversation.BotInstalled && (mentions || !isShared || !options.RequireMention);
        if (!reachesBot)
        {
            return new(message, null);
        }

        conversation.BotBlocked = false;
        var attachments = files.OnTheWire(message, conversation.Kind, RichText.Html(message, world.Bot));
        var activity = write.Message(person, conversation, message, attachments, mentions ? RichText.MentionEntity(world.Bot) : null);
        return new(message, courier.Send(activity));
    }

    public Task<BotAnswer> Submit(Person person, Conversation conversation, Message card, JsonNode data) =>
        courier.Send(write.Submit(person, conversation, card, data));

    public async Task<InvokeOutcome> ExecuteAsync(Person person, Conversation conversation, Message card, CardPress press) =>
        InvokeOutcome.Of(await courier.AskAsync(ExecuteActivity(person, conversation, card, press)));

    public JsonObject ExecuteActivity(Person person, Conversation conversation, Message card, CardPress press)
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = press.Verb, ["data"] = press.Data?.DeepClone() ?? new JsonObject() };
        if (press.Id is not null)
        {
            action["id"] = press.Id;
        }

        return write.Invoke(person, conversation, card, "adaptiveCard/action", new JsonObject { ["action"] = action, ["trigger"] = press.Trigger });
    }

    public async Task<InvokeOutcome> InvokeAsync(Person person, Conversation conversation, Message? about, string name, JsonNode? value) =>
        InvokeOutcome.Of(await courier.AskAsync(write.Invoke(person, conversation, about, name, value?.DeepClone())));

    public Task<BotAnswer>? Edit(Person person, Conversation conversation, Message message, string text)
    {
        var edited = world.Edit(conversation, message.Id, m => m with { Text = text });
        return edited is null || !conversation.BotInstalled ? null : courier.Send(write.Edited(person, conversation, edited));
    }

    public Task<BotAnswer>? Delete(Person person, Conversation conversation, Message message)
    {
        var deleted = world.Delete(conversation, message.Id);
        return deleted is null || !conversation.BotInstalled ? null : courier.Send(write.Deleted(person, conversation, deleted));
    }

    /// <summary>The bot hears of reactions to its own messages only.</summary>
    public Task<BotAnswer>? React(Person person, Conversation conversation, Message message, string type, bool added)
    {
        var reaction = new Reaction(person.Id, type);
        world.Change(conversation, message.Id, m => m with { Reactions = [.. m.Reactions.Where(r => r != reaction), .. added ? [reaction] : Array.Empty<Reaction>()] });
        return message.From.IsBot ? courier.Send(write.Reacted(person, conversation, message, type, added)) : null;
    }

    /// <summary>Teams tells the bot twice: that it joined (or left) the conversation, and that the app was installed (or removed).</summary>
    public async Task<BotAnswer?> InstallAsync(Person person, Conversation conversation, bool installed)
    {
        if (conversation.BotInstalled == installed)
        {
            return null;
        }

        conversation.BotInstalled = installed;
        if (conversation.Team is { } team && world.TryFind(team.Id, out var general))
        {
            general.BotInstalled = installed;
        }

        await courier.Send(write.BotMembership(person, conversation, installed));
        return await courier.Send(write.InstallationUpdate(person, conversation, installed));
    }

    /// <summary>In all channels of the team at once; the bot hears of it in the General channel, as it does in Teams.</summary>
    public async Task<BotAnswer?> MoveAsync(Person person, Conversation channel, bool joins)
    {
        world.Move(person, channel, joins);
        return channel is { BotInstalled: true, Team: { } team } && world.TryFind(team.Id, out var general)
            ? await courier.Send(write.Membership(person, general, joins))
            : null;
    }

    private static Author AuthorOf(Person person) => new(person.Id, person.Name, IsBot: false);
}
