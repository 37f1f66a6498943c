using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    public Uri Url { get; set; }

    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }
}
