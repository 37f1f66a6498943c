using System.Text.Json.Nodes;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.World;
using Microsoft.AspNetCore.Mvc;

namespace IndupalBot.Simulator.PageApi;

/// <summary>What people do on the page.</summary>
internal sealed class PeopleEndpoints(TeamsWorld world, TeamsClient client, FileConsent consent)
{
    public IResult Say(string personId, SayRequest request)
    {
        SentFile[] files = [.. (request.Files ?? []).Select(f => new SentFile(f.Name, f.ContentType, f.Base64))];
        var isEmpty = string.IsNullOrWhiteSpace(request.Text) && files.Length == 0 && request.Card is null;
        if (Find(personId, request.ConversationId) is not { } at || isEmpty || RootIsUnknown(at.Conversation, request.RootId))
        {
            return Results.BadRequest();
        }

        var said = client.Say(at.Person, at.Conversation, request.RootId, request.Text ?? "", request.Mention, files, request.Card);
        return SimResults.Accepted(new { id = said.Message.Id });
    }

    public IResult Submit(string personId, SubmitRequest request)
    {
        if (Find(personId, request.ConversationId, request.MessageId) is not { Message: { } card } at)
        {
            return Results.BadRequest();
        }

        _ = client.Submit(at.Person, at.Conversation, card, request.Data ?? new JsonObject());
        return SimResults.Accepted();
    }

    public async Task<IResult> ExecuteAsync(string personId, ExecuteRequest request)
    {
        if (Find(personId, request.ConversationId, request.MessageId) is not { Message: { } card } at)
        {
            return Results.BadRequest();
        }

        var press = new CardPress(request.Action.Id, request.Action.Verb, request.Action.Data, request.Trigger ?? "manual");
        return SimResults.Json(await client.ExecuteAsync(at.Person, at.Conversation, card, press));
    }

    public async Task<IResult> InvokeAsync(string personId, InvokeRequest request)
    {
        var conversationId = request.ConversationId ?? world.PersonById(personId)?.ChatId;
        return conversationId is not null && Find(personId, conversationId, request.MessageId) is { } at
            ? SimResults.Json(await client.InvokeAsync(at.Person, at.Conversation, at.Message, request.Name, request.Value))
            : Results.BadRequest();
    }

    public async Task<IResult> ConsentAsync(string personId, ConsentRequest request) =>
        Find(personId, request.ConversationId, request.MessageId) is { Message: { } offer } at && offer.Attachments.Any(a => a.ContentType == FileConsent.CardType)
            ? SimResults.Json(await consent.AnswerAsync(at.Person, at.Conversation, offer, request.Accepted))
            : Results.BadRequest();

    public async Task<IResult> InstallAsync(string personId, InstallRequest request)
    {
        var conversationId = request.ConversationId ?? world.PersonById(personId)?.ChatId;
        if (conversationId is null || Find(personId, conversationId) is not { } at)
        {
            return Results.BadRequest();
        }

        at.Conversation.BotBlocked = request.Blocked ?? at.Conversation.BotBlocked;
        await client.InstallAsync(at.Person, at.Conversation, request.Installed);
        return SimResults.Accepted();
    }

    public IResult React(string personId, ReactionRequest request)
    {
        if (Find(personId, request.ConversationId, request.MessageId) is not { Message: { } message } at)
        {
            return Results.BadRequest();
        }

        _ = client.React(at.Person, at.Conversation, message, request.Type, request.Added);
        return SimResults.Accepted();
    }

    public IResult Edit(string personId, string messageId, EditRequest request)
    {
        if (Own(personId, request.ConversationId, messageId) is not { Message: { } message } at || string.IsNullOrWhiteSpace(request.Text))
        {
            return Results.BadRequest();
        }

        _ = client.Edit(at.Person, at.Conversation, message, request.Text);
        return SimResults.Accepted();
    }

    public IResult Delete(string personId, string messageId, [FromBody] EditRequest request)
    {
        if (Own(personId, request.ConversationId, messageId) is not { Message: { } message } at)
        {
            return Results.BadRequest();
        }

        _ = client.Delete(at.Person, at.Conversation, message);
        return SimResults.Accepted();
    }

    private Standing? Own(string personId, string conversationId, string messageId) =>
        Find(personId, conversationId, messageId) is { } at && at.Message?.From.Id == at.Person.Id ? at : null;

    private Standing? Find(string personId, string conversationId, string? messageId = null) =>
        world.PersonById(personId) is { } person && world.TryFind(conversationId, out var conversation) && conversation.Has(person)
            ? new(person, conversation, world.MessageById(conversation, messageId))
            : null;

    private bool RootIsUnknown(Conversation conversation, string? rootId) =>
        rootId is not null && world.MessageById(conversation, rootId) is not { RootId: null };
}
