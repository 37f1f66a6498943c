namespace Azure.AI.TextAnalytics;

public class AnalyzeSentimentOptions : TextAnalyticsRequestOptions
{
    public AnalyzeSentimentOptions()
    {
    }

    public bool? IncludeOpinionMining { get; set; }
}
