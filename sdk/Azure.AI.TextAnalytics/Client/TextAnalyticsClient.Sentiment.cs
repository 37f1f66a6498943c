using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

/// <content>How somebody feels.</content>
public partial class TextAnalyticsClient
{
    public virtual Response<DocumentSentiment> AnalyzeSentiment(string document, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default) =>
        SentimentOneAsync(document, language, options, async: false, cancellationToken).Result();

    public virtual Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(string document, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default) =>
        SentimentOneAsync(document, language, options, async: true, cancellationToken).AsTask();

    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<string> documents, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default) =>
        SentimentAsync(DocumentBatch.OfTexts(documents, In(language)), options, async: false, cancellationToken).Result();

    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<string> documents, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default) =>
        SentimentAsync(DocumentBatch.OfTexts(documents, In(language)), options, async: true, cancellationToken).AsTask();

    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<TextDocumentInput> documents, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default) =>
        SentimentAsync(DocumentBatch.Of(documents), options, async: false, cancellationToken).Result();

    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<TextDocumentInput> documents, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default) =>
        SentimentAsync(DocumentBatch.Of(documents), options, async: true, cancellationToken).AsTask();

    private async ValueTask<Response<DocumentSentiment>> SentimentOneAsync(
        string document, string language, AnalyzeSentimentOptions options, bool async, CancellationToken cancellationToken)
    {
        var answers = await SentimentAsync(DocumentBatch.OfOne(document, In(language)), options, async, cancellationToken).ConfigureAwait(false);
        return One(answers.Value, answers.GetRawResponse(), answer => answer.DocumentSentiment);
    }

    private ValueTask<Response<AnalyzeSentimentResultCollection>> SentimentAsync(
        DocumentBatch batch, AnalyzeSentimentOptions options, bool async, CancellationToken cancellationToken)
    {
        options ??= new();
        var parameters = RequestBody.Parameters(options, withOffsets: true);
        if (options.IncludeOpinionMining is { } opinions)
        {
            parameters["opinionMining"] = opinions;
        }

        return AnalyzeAsync("SentimentAnalysis", batch, options, parameters, answer => new AnalyzeSentimentResultCollection(answer), async, cancellationToken);
    }
}
