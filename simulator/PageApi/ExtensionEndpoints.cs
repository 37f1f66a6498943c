using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.PageApi;

/// <summary>The message extension on the page.</summary>
internal sealed class ExtensionEndpoints(TeamsWorld world, MessagingExtension extension)
{
    public Task<IResult> SearchAsync(string personId, ExtensionRequest request) =>
        AnswerAsync(personId, request, at => extension.SearchAsync(at.Person, at.Conversation, request.Text?.Trim() ?? "", request.Skip));

    public Task<IResult> UnfurlAsync(string personId, ExtensionRequest request) =>
        AnswerAsync(personId, request, at => extension.UnfurlAsync(at.Person, at.Conversation, request.Url ?? ""));

    public Task<IResult> CreateAsync(string personId, ExtensionRequest request) => AnswerAsync(personId, request, at => (at.Message, request.Data) switch
    {
        (null, _) => null,
        ({ } message, null) => extension.OpenAsync(at.Person, at.Conversation, message),
        ({ } message, { } data) => extension.SubmitAsync(at.Person, at.Conversation, message, data),
    });

    private async Task<IResult> AnswerAsync(string personId, ExtensionRequest request, Func<Standing, Task<InvokeOutcome>?> ask)
    {
        return world.PersonById(personId) is { } person && world.TryFind(request.ConversationId, out var conversation) && conversation.Has(person)
            && ask(new(person, conversation, world.MessageById(conversation, request.MessageId))) is { } asking
            ? SimResults.Json(await asking)
            : Results.BadRequest();
    }
}
