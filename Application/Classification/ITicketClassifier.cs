namespace IndupalBot.Application.Classification;

/// <summary>Says which service of the catalogue a request in free text is for.</summary>
public interface ITicketClassifier
{
    /// <summary>
    /// Never throws for bad text. It answers from the process, or, where a second opinion is switched on and needed, within its budget (2 s):
    /// ask before a transaction is open.
    /// </summary>
    ValueTask<Classification> ClassifyAsync(string text, CancellationToken cancellationToken);
}
