using AdaptiveCards;
using IndupalBot.Dialogs.Extension;
using IndupalBot.Dialogs.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace IndupalBot.Bot.Teams;

/// <summary>Answers of the message extension, in the shapes that Teams expects.</summary>
internal static class ExtensionAnswer
{
    private const string Result = "result";
    private const string Message = "message";
    private const string List = "list";
    private const string Medium = "medium";

    public static MessagingExtensionResponse Of(SearchAnswer found) => found.Text is { } text
        ? Said(text)
        : new(new MessagingExtensionResult(List, Result, [.. found.Cases.Select(Attached)]));

    public static MessagingExtensionResponse Said(string text) => new(new MessagingExtensionResult(type: Message, text: text));

    /// <summary>A link that leads to nothing stays a link.</summary>
    public static MessagingExtensionResponse Of(SharedCase? unfurled) =>
        new(new MessagingExtensionResult(List, Result, unfurled is null ? [] : [Attached(unfurled)]));

    public static MessagingExtensionActionResponse Of(TurnAnswer answer, string title) => answer.Card is { } card
        ? new(new TaskModuleContinueResponse(new TaskModuleTaskInfo(title, height: Medium, width: Medium, card: Card(card))))
        : Closed(answer.Text ?? string.Empty);

    public static MessagingExtensionActionResponse Closed(string text) => new(new TaskModuleMessageResponse(text));

    private static Attachment Card(string json) => new() { ContentType = AdaptiveCard.ContentType, Content = new JRaw(json) };

    private static MessagingExtensionAttachment Attached(SharedCase shared) => new()
    {
        ContentType = AdaptiveCard.ContentType,
        Content = new JRaw(shared.Card),
        Preview = new Attachment { ContentType = HeroCard.ContentType, Content = new HeroCard(shared.Title, text: shared.Text) },
    };
}
