using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Results and errors come in two lists; here they are in the order in which the documents were sent.</summary>
internal sealed class BatchAnswer
{
    private readonly DocumentAnswer[] documents;

    public BatchAnswer(JsonElement results, IReadOnlyList<string> order)
    {
        var places = order.Select((id, place) => (id, place)).ToDictionary(one => one.id, one => one.place, StringComparer.Ordinal);
        documents =
        [
            .. results.List("documents").Select(DocumentAnswer.Result)
                .Concat(results.List("errors").Select(DocumentAnswer.Refusal))
                .OrderBy(document => places.GetValueOrDefault(document.Id ?? string.Empty, int.MaxValue)),
        ];
        ModelVersion = results.Text("modelVersion");
        ProjectName = results.Text("projectName");
        DeploymentName = results.Text("deploymentName");
        Statistics = results.Find("statistics") is { } statistics ? new(statistics) : null;
    }

    public string ModelVersion { get; }

    public string ProjectName { get; }

    public string DeploymentName { get; }

    public TextDocumentBatchStatistics Statistics { get; }

    public IList<T> Each<T>(Func<DocumentAnswer, T> read) => Array.ConvertAll(documents, document => read(document));
}
