namespace Azure.AI.TextAnalytics;

public class RecognizePiiEntitiesOptions : TextAnalyticsRequestOptions
{
    public RecognizePiiEntitiesOptions()
    {
    }

    /// <summary>Empty looks for the categories of the document's language.</summary>
    public IList<PiiEntityCategory> CategoriesFilter { get; } = [];

    public PiiEntityDomain DomainFilter { get; set; }
}
