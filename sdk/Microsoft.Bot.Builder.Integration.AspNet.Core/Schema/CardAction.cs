using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class CardAction
{
    public CardAction()
    {
    }

    public CardAction(
        string type = null,
        string title = null,
        string image = null,
        string text = null,
        string displayText = null,
        object value = null,
        object channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    [JsonProperty("displayText")]
    public string DisplayText { get; set; }

    [JsonProperty("image")]
    public string Image { get; set; }

    [JsonProperty("imageAltText")]
    public string ImageAltText { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }

    public static implicit operator CardAction(string input) => FromString(input);

    public static CardAction FromString(string input) =>
        new(type: ActionTypes.ImBack, title: input, value: input);
}
