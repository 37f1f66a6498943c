using System.Collections.ObjectModel;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

/// <summary>In the order of the documents that were sent.</summary>
public class DetectLanguageResultCollection : ReadOnlyCollection<DetectLanguageResult>
{
    internal DetectLanguageResultCollection(BatchAnswer answer) : base(answer.Each(document => new DetectLanguageResult(document)))
    {
        ModelVersion = answer.ModelVersion;
        Statistics = answer.Statistics;
    }

    public string ModelVersion { get; }

    /// <summary>Null unless they were asked for.</summary>
    public TextDocumentBatchStatistics Statistics { get; }
}
