using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

/// <content>Personal data in a text.</content>
public partial class TextAnalyticsClient
{
    public virtual Response<PiiEntityCollection> RecognizePiiEntities(string document, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default) =>
        PiiOneAsync(document, language, options, async: false, cancellationToken).Result();

    public virtual Task<Response<PiiEntityCollection>> RecognizePiiEntitiesAsync(string document, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default) =>
        PiiOneAsync(document, language, options, async: true, cancellationToken).AsTask();

    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(
        IEnumerable<string> documents, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default) =>
        PiiAsync(DocumentBatch.OfTexts(documents, In(language)), options, async: false, cancellationToken).Result();

    public virtual Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<string> documents, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default) =>
        PiiAsync(DocumentBatch.OfTexts(documents, In(language)), options, async: true, cancellationToken).AsTask();

    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(
        IEnumerable<TextDocumentInput> documents, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default) =>
        PiiAsync(DocumentBatch.Of(documents), options, async: false, cancellationToken).Result();

    public virtual Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<TextDocumentInput> documents, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default) =>
        PiiAsync(DocumentBatch.Of(documents), options, async: true, cancellationToken).AsTask();

    private async ValueTask<Response<PiiEntityCollection>> PiiOneAsync(
        string document, string language, RecognizePiiEntitiesOptions options, bool async, CancellationToken cancellationToken)
    {
        var answers = await PiiAsync(DocumentBatch.OfOne(document, In(language)), options, async, cancellationToken).ConfigureAwait(false);
        return One(answers.Value, answers.GetRawResponse(), answer => answer.Entities);
    }

    private ValueTask<Response<RecognizePiiEntitiesResultCollection>> PiiAsync(
        DocumentBatch batch, RecognizePiiEntitiesOptions options, bool async, CancellationToken cancellationToken)
    {
        options ??= new();
        var parameters = RequestBody.Parameters(options, withOffsets: true);
        if (options.DomainFilter == PiiEntityDomain.ProtectedHealthInformation)
        {
            parameters["domain"] = "phi";
        }

        if (options.CategoriesFilter.Count > 0)
        {
            parameters["piiCategories"] = options.CategoriesFilter.Select(category => category.ToString()).ToList();
        }

        return AnalyzeAsync("PiiEntityRecognition", batch, options, parameters, answer => new RecognizePiiEntitiesResultCollection(answer), async, cancellationToken);
    }
}
