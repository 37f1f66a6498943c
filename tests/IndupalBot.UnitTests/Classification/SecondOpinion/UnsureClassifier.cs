using IndupalBot.Application.Classification;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Classification.SecondOpinion;

/// <summary>Always says the same.</summary>
internal sealed class UnsureClassifier : ITicketClassifier
{
    public Application.Classification.Classification Says { get; set; } = new(
        "TEL", 0.45, [new("TEL", 0.45), new("MTO", 0.3), new("COR", 0.1)], TicketLevel.Medium, ClassificationZone.Ask);

    public ValueTask<Application.Classification.Classification> ClassifyAsync(string text, CancellationToken cancellationToken) => ValueTask.FromResult(Says);
}
