using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public class ExtractKeyPhrasesResult : TextAnalyticsResult
{
    private readonly KeyPhraseCollection result;

    internal ExtractKeyPhrasesResult(DocumentAnswer answer) : base(answer) => result = HasError ? default : new(answer.Body);

    /// <exception cref="InvalidOperationException">The document has an error instead.</exception>
    public KeyPhraseCollection KeyPhrases => Unless(result);
}
