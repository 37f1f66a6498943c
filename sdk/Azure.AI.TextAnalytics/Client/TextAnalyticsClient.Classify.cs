using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

/// <content>One category of a project's own for each document: a long-running operation.</content>
public partial class TextAnalyticsClient
{
    private const string SingleLabel = "CustomSingleLabelClassification";

    public virtual ClassifyDocumentOperation SingleLabelClassify(
        WaitUntil waitUntil,
        IEnumerable<string> documents,
        string projectName,
        string deploymentName,
        string language = null,
        SingleLabelClassifyOptions options = null,
        CancellationToken cancellationToken = default) =>
        ClassifyAsync(waitUntil, DocumentBatch.OfTexts(documents, In(language)), projectName, deploymentName, options, async: false, cancellationToken).Result();

    public virtual Task<ClassifyDocumentOperation> SingleLabelClassifyAsync(
        WaitUntil waitUntil,
        IEnumerable<string> documents,
        string projectName,
        string deploymentName,
        string language = null,
        SingleLabelClassifyOptions options = null,
        CancellationToken cancellationToken = default) =>
        ClassifyAsync(waitUntil, DocumentBatch.OfTexts(documents, In(language)), projectName, deploymentName, options, async: true, cancellationToken).AsTask();

    public virtual ClassifyDocumentOperation SingleLabelClassify(
        WaitUntil waitUntil,
        IEnumerable<TextDocumentInput> documents,
        string projectName,
        string deploymentName,
        SingleLabelClassifyOptions options = null,
        CancellationToken cancellationToken = default) =>
        ClassifyAsync(waitUntil, DocumentBatch.Of(documents), projectName, deploymentName, options, async: false, cancellationToken).Result();

    public virtual Task<ClassifyDocumentOperation> SingleLabelClassifyAsync(
        WaitUntil waitUntil,
        IEnumerable<TextDocumentInput> documents,
        string projectName,
        string deploymentName,
        SingleLabelClassifyOptions options = null,
        CancellationToken cancellationToken = default) =>
        ClassifyAsync(waitUntil, DocumentBatch.Of(documents), projectName, deploymentName, options, async: true, cancellationToken).AsTask();

    private async ValueTask<ClassifyDocumentOperation> ClassifyAsync(
        WaitUntil waitUntil,
        DocumentBatch batch,
        string projectName,
        string deploymentName,
        SingleLabelClassifyOptions options,
        bool async,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(projectName);
        ArgumentException.ThrowIfNullOrEmpty(deploymentName);
        options ??= new();
        var parameters = RequestBody.Logging(options.DisableServiceLogs);
        (parameters["projectName"], parameters["deploymentName"]) = (projectName, deploymentName);
        var body = RequestBody.Job(SingleLabel, batch, service.Options, options.DisplayName, parameters);
        var accepted = await service.StartJobAsync(body, async, cancellationToken).ConfigureAwait(false);
        var token = new OperationToken(JobIdOf(accepted), batch.Order, options.IncludeStatistics ?? false);
        var operation = new ClassifyDocumentOperation(service, token, accepted);
        if (waitUntil == WaitUntil.Completed)
        {
            _ = async
                ? await operation.WaitForCompletionAsync(cancellationToken).ConfigureAwait(false)
                : operation.WaitForCompletion(cancellationToken);
        }

        return operation;
    }

    private static string JobIdOf(Response accepted) =>
        accepted.Headers.TryGetValue("Operation-Location", out var location) && Uri.TryCreate(location, UriKind.Absolute, out var address)
            ? Uri.UnescapeDataString(address.Segments[^1].TrimEnd('/'))
            : throw new RequestFailedException(accepted.Status, "The accepted job was given no address.");
}
