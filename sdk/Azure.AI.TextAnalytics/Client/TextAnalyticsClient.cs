using Azure.AI.TextAnalytics.Wire;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Azure AI Language, the operations that we use. Instances are thread-safe and meant to be kept.</summary>
public partial class TextAnalyticsClient
{
    private readonly LanguageService service;

    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential) : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions options)
    {
        Check(endpoint, credential, options);
        service = new(endpoint, new KeyPolicy(credential), options);
    }

    public TextAnalyticsClient(Uri endpoint, TokenCredential credential) : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions options)
    {
        Check(endpoint, credential, options);
        var scope = $"{options.Audience ?? TextAnalyticsAudience.AzurePublicCloud}/.default";
        service = new(endpoint, new BearerTokenAuthenticationPolicy(credential, scope), options);
    }

    /// <summary>For doubles that override what they need.</summary>
    protected TextAnalyticsClient()
    {
    }

    internal LanguageService Service => service;

    private static void Check(Uri endpoint, object credential, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(options);
    }

    private static Func<string, string, TextDocumentInput> In(string language) => (id, text) => new(id, text) { Language = language };

    private async ValueTask<Response<T>> AnalyzeAsync<T>(
        string kind,
        DocumentBatch batch,
        TextAnalyticsRequestOptions options,
        Dictionary<string, object> parameters,
        Func<BatchAnswer, T> read,
        bool async,
        CancellationToken cancellationToken)
    {
        var body = RequestBody.Analyze(kind, batch, service.Options, parameters);
        var response = await service.AnalyzeAsync(body, options.IncludeStatistics, async, cancellationToken).ConfigureAwait(false);
        var results = LanguageService.Read(response).Find("results") ?? throw new FormatException("The answer has no results.");
        return Response.FromValue(read(new BatchAnswer(results, batch.Order)), response);
    }

    /// <summary>A call with one document has no place for its error: it is thrown.</summary>
    private static Response<TResult> One<TAnswer, TResult>(IReadOnlyList<TAnswer> answers, Response response, Func<TAnswer, TResult> result)
        where TAnswer : TextAnalyticsResult => answers switch
        {
            [{ HasError: true } refused] => throw new RequestFailedException(response.Status, refused.Error.Message, (string)refused.Error.ErrorCode, null),
            [var only] => Response.FromValue(result(only), response),
            _ => throw new FormatException("The answer does not speak of the one document."),
        };
}
