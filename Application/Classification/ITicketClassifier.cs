namespace IndupalBot.Application.Classification;

/// <summary>Says which service of the catalogue a request in free text is for.</summary>
public interface ITicketClassifier
{
    /// <summary>Never throws for bad text and never waits for a network: a turn is not blocked by it.</summary>
    ValueTask<Classification> ClassifyAsync(string text, CancellationToken cancellationToken);
}
