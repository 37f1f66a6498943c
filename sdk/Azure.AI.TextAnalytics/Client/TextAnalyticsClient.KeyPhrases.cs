using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

/// <content>What a text is about.</content>
public partial class TextAnalyticsClient
{
    public virtual Response<KeyPhraseCollection> ExtractKeyPhrases(string document, string language = null, CancellationToken cancellationToken = default) =>
        KeyPhrasesOneAsync(document, language, null, async: false, cancellationToken).Result();

    public virtual Task<Response<KeyPhraseCollection>> ExtractKeyPhrasesAsync(string document, string language = null, CancellationToken cancellationToken = default) =>
        KeyPhrasesOneAsync(document, language, null, async: true, cancellationToken).AsTask();

    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(
        IEnumerable<string> documents, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default) =>
        KeyPhrasesAsync(DocumentBatch.OfTexts(documents, In(language)), options, async: false, cancellationToken).Result();

    public virtual Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<string> documents, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default) =>
        KeyPhrasesAsync(DocumentBatch.OfTexts(documents, In(language)), options, async: true, cancellationToken).AsTask();

    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(
        IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default) =>
        KeyPhrasesAsync(DocumentBatch.Of(documents), options, async: false, cancellationToken).Result();

    public virtual Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default) =>
        KeyPhrasesAsync(DocumentBatch.Of(documents), options, async: true, cancellationToken).AsTask();

    private async ValueTask<Response<KeyPhraseCollection>> KeyPhrasesOneAsync(
        string document, string language, TextAnalyticsRequestOptions options, bool async, CancellationToken cancellationToken)
    {
        var answers = await KeyPhrasesAsync(DocumentBatch.OfOne(document, In(language)), options, async, cancellationToken).ConfigureAwait(false);
        return One(answers.Value, answers.GetRawResponse(), answer => answer.KeyPhrases);
    }

    private ValueTask<Response<ExtractKeyPhrasesResultCollection>> KeyPhrasesAsync(
        DocumentBatch batch, TextAnalyticsRequestOptions options, bool async, CancellationToken cancellationToken)
    {
        options ??= new();
        var parameters = RequestBody.Parameters(options, withOffsets: false);
        return AnalyzeAsync("KeyPhraseExtraction", batch, options, parameters, answer => new ExtractKeyPhrasesResultCollection(answer), async, cancellationToken);
    }
}
