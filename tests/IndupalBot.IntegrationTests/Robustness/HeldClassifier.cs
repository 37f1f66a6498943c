using IndupalBot.Application.Classification;

namespace IndupalBot.IntegrationTests.Robustness;

/// <summary>Takes its time over one text.</summary>
internal sealed class HeldClassifier(string slow, HeldDoor door) : ITicketClassifier
{
    private readonly KeywordClassifier keywords = new();

    public async ValueTask<Classification> ClassifyAsync(string text, CancellationToken cancellationToken)
    {
        if (text == slow)
        {
            await door.PassAsync();
        }

        return await keywords.ClassifyAsync(text, cancellationToken);
    }
}
