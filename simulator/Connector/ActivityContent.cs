using System.Text.Json;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Connector;

/// <summary>What a message activity of the bot says, checked as Teams checks it.</summary>
internal sealed record ActivityContent
{
    /// <summary>Bytes of text and cards, counted as UTF-16; pictures inside a data: address do not count.</summary>
    private const int LargestMessage = 100 * 1024;

    private const int MostRefreshers = 60;

    public required string Text { get; init; }
    public required string TextFormat { get; init; }
    public required IReadOnlyList<MessageAttachment> Attachments { get; init; }
    public JsonElement? SuggestedActions { get; init; }
    public JsonElement? Entities { get; init; }
    public string? Summary { get; init; }

    public static ActivityContent Read(JsonElement activity)
    {
        var content = new ActivityContent
        {
            Text = activity.Text("text") ?? "",
            TextFormat = activity.Text("textFormat") ?? "markdown",
            Attachments = [.. activity.Items("attachments").Select(ReadAttachment)],
            SuggestedActions = activity.Member("suggestedActions"),
            Entities = activity.Member("entities"),
            Summary = activity.Text("summary"),
        };
        content.Check();
        return content;
    }

    public Message Fill(Message message) => message with
    {
        Text = Text,
        TextFormat = TextFormat,
        Attachments = Attachments,
        SuggestedActions = SuggestedActions,
        Entities = Entities,
        Summary = Summary,
    };

    private static MessageAttachment ReadAttachment(JsonElement attachment)
    {
        var read = new MessageAttachment(
            attachment.Text("contentType") ?? throw ConnectorException.BadSyntax("An attachment needs a contentType."),
            attachment.Member("content"),
            attachment.Text("contentUrl"),
            attachment.Text("name"));
        if (read.ContentType == MessageAttachment.AdaptiveCard)
        {
            CheckCard(read.Content ?? default);
        }

        return read;
    }

    private static void CheckCard(JsonElement card)
    {
        if (card.Text("type") != "AdaptiveCard")
        {
            throw ConnectorException.BadSyntax("The content is not an Adaptive Card.");
        }

        if (card.Member("refresh")?.Items("userIds").Count() > MostRefreshers)
        {
            throw ConnectorException.BadSyntax($"refresh.userIds holds more than {MostRefreshers} people.");
        }
    }

    private void Check()
    {
        if (Text.Length == 0 && Attachments.Count == 0)
        {
            throw ConnectorException.BadSyntax("A message needs text or an attachment.");
        }

        var characters = Text.Length + Attachments.Sum(a => a.Content is { } content ? SizeOf(content) : 0);
        if (characters * sizeof(char) > LargestMessage)
        {
            throw ConnectorException.TooBig();
        }
    }

    private static int SizeOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(p => p.Name.Length + 4 + SizeOf(p.Value)) + 2,
        JsonValueKind.Array => element.EnumerateArray().Sum(item => SizeOf(item) + 1) + 2,
        JsonValueKind.String when element.GetString() is { } text => text.StartsWith("data:image/", StringComparison.Ordinal) ? 0 : text.Length + 2,
        _ => 5,
    };
}
