using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public class DetectLanguageResult : TextAnalyticsResult
{
    private readonly DetectedLanguage result;

    internal DetectLanguageResult(DocumentAnswer answer) : base(answer) => result = HasError ? default : new(answer.Body);

    /// <exception cref="InvalidOperationException">The document has an error instead.</exception>
    public DetectedLanguage PrimaryLanguage => Unless(result);
}
