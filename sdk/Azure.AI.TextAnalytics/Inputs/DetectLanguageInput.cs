namespace Azure.AI.TextAnalytics;

public class DetectLanguageInput : TextAnalyticsInput
{
    /// <summary>As a country hint: the service is to guess without one.</summary>
    public const string None = "";

    public DetectLanguageInput(string id, string text) : base(id, text)
    {
    }

    /// <summary>ISO 3166-1 alpha-2; null takes the client's default.</summary>
    public string CountryHint { get; set; }
}
