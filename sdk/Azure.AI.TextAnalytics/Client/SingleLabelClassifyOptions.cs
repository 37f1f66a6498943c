namespace Azure.AI.TextAnalytics;

public class SingleLabelClassifyOptions
{
    public SingleLabelClassifyOptions()
    {
    }

    /// <summary>True asks the service not to keep what it is sent.</summary>
    public bool? DisableServiceLogs { get; set; }

    public string DisplayName { get; set; }

    public bool? IncludeStatistics { get; set; }
}
