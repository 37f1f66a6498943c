using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public class RecognizePiiEntitiesResult : TextAnalyticsResult
{
    private readonly PiiEntityCollection result;

    internal RecognizePiiEntitiesResult(DocumentAnswer answer) : base(answer) => result = HasError ? default : new(answer.Body);

    /// <exception cref="InvalidOperationException">The document has an error instead.</exception>
    public PiiEntityCollection Entities => Unless(result);
}
