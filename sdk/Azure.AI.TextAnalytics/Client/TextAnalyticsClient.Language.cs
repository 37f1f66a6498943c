using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

/// <content>The language of a text.</content>
public partial class TextAnalyticsClient
{
    public virtual Response<DetectedLanguage> DetectLanguage(string document, string countryHint = null, CancellationToken cancellationToken = default) =>
        LanguageOneAsync(document, countryHint, null, async: false, cancellationToken).Result();

    public virtual Task<Response<DetectedLanguage>> DetectLanguageAsync(string document, string countryHint = null, CancellationToken cancellationToken = default) =>
        LanguageOneAsync(document, countryHint, null, async: true, cancellationToken).AsTask();

    public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(
        IEnumerable<string> documents, string countryHint = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default) =>
        LanguageAsync(DocumentBatch.OfTexts(documents, From(countryHint)), options, async: false, cancellationToken).Result();

    public virtual Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(
        IEnumerable<string> documents, string countryHint = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default) =>
        LanguageAsync(DocumentBatch.OfTexts(documents, From(countryHint)), options, async: true, cancellationToken).AsTask();

    public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(
        IEnumerable<DetectLanguageInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default) =>
        LanguageAsync(DocumentBatch.Of(documents), options, async: false, cancellationToken).Result();

    public virtual Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(
        IEnumerable<DetectLanguageInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default) =>
        LanguageAsync(DocumentBatch.Of(documents), options, async: true, cancellationToken).AsTask();

    private async ValueTask<Response<DetectedLanguage>> LanguageOneAsync(
        string document, string countryHint, TextAnalyticsRequestOptions options, bool async, CancellationToken cancellationToken)
    {
        var answers = await LanguageAsync(DocumentBatch.OfOne(document, From(countryHint)), options, async, cancellationToken).ConfigureAwait(false);
        return One(answers.Value, answers.GetRawResponse(), answer => answer.PrimaryLanguage);
    }

    private ValueTask<Response<DetectLanguageResultCollection>> LanguageAsync(
        DocumentBatch batch, TextAnalyticsRequestOptions options, bool async, CancellationToken cancellationToken)
    {
        options ??= new();
        var parameters = RequestBody.Parameters(options, withOffsets: false);
        return AnalyzeAsync("LanguageDetection", batch, options, parameters, answer => new DetectLanguageResultCollection(answer), async, cancellationToken);
    }

    private static Func<string, string, DetectLanguageInput> From(string countryHint) => (id, text) => new(id, text) { CountryHint = countryHint };
}
