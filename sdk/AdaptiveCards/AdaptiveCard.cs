using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 6);

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    /// <summary>Asked for the version of a card that was read without one.</summary>
    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSchemaVersion Version { get; set; }

    [JsonProperty(Order = -8, NullValueHandling = NullValueHandling.Ignore)]
    public string FallbackText { get; set; }

    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Speak { get; set; }

    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Lang { get; set; }

    [JsonProperty(Order = -4, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    [JsonProperty("minHeight", Order = -4, NullValueHandling = NullValueHandling.Ignore)]
    public string MinHeight { get; set; }

    [JsonIgnore]
    public uint PixelMinHeight
    {
        get => Pixels.Parse(MinHeight);
        set => MinHeight = Pixels.Format(value);
    }

    [JsonProperty(Order = -3)]
    public List<AdaptiveElement> Body { get; set; } = [];

    [JsonProperty(Order = -2)]
    public List<AdaptiveAction> Actions { get; set; } = [];

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public bool? Rtl { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveRefresh Refresh { get; set; }

    // Read so that it is no unknown property, never written.
    [JsonProperty("$schema")]
    internal string JsonSchema { get; set; }

    public static AdaptiveCardParseResult FromJson(string json) => CardReader.Read(json);

    public string ToJson() => CardWriter.Write(this);

    public bool ShouldSerializeBody() => Body is { Count: > 0 };

    public bool ShouldSerializeActions() => Actions is { Count: > 0 };

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;

    public bool ShouldSerializeJsonSchema() => false;
}
