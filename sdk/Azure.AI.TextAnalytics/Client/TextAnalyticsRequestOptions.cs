namespace Azure.AI.TextAnalytics;

public class TextAnalyticsRequestOptions
{
    public TextAnalyticsRequestOptions()
    {
    }

    /// <summary>True asks the service not to keep what it is sent.</summary>
    public bool? DisableServiceLogs { get; set; }

    public bool IncludeStatistics { get; set; }

    public string ModelVersion { get; set; }
}
