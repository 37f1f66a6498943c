using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>Retries, time-outs and diagnostics are those of <see cref="ClientOptions"/>.</summary>
public partial class TextAnalyticsClientOptions : ClientOptions
{
    public TextAnalyticsClientOptions(ServiceVersion version = ServiceVersion.V2023_04_01) => Version = version;

    public TextAnalyticsAudience? Audience { get; set; }

    public string DefaultCountryHint { get; set; } = "us";

    public string DefaultLanguage { get; set; } = "en";

    internal ServiceVersion Version { get; }

    /// <summary>The older versions speak another protocol, which is left out.</summary>
    public enum ServiceVersion
    {
        V2022_05_01 = 3,
        V2023_04_01 = 4,
    }
}
