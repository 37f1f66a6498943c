using System.Collections.ObjectModel;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

/// <summary>In the order of the documents that were sent.</summary>
public class ClassifyDocumentResultCollection : ReadOnlyCollection<ClassifyDocumentResult>
{
    internal ClassifyDocumentResultCollection(BatchAnswer answer) : base(answer.Each(document => new ClassifyDocumentResult(document)))
    {
        ProjectName = answer.ProjectName;
        DeploymentName = answer.DeploymentName;
        Statistics = answer.Statistics;
    }

    public string DeploymentName { get; }

    public string ProjectName { get; }

    /// <summary>Null unless they were asked for.</summary>
    public TextDocumentBatchStatistics Statistics { get; }
}
