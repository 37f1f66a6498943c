using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Classification;

/// <param name="Service">Code of the likeliest service (WEB, TEL, MTO…), or null when the text is not a service of the desk.</param>
/// <param name="Confidence">Calibrated probability of <paramref name="Service"/> (or of "not a service"), 0 to 1.</param>
/// <param name="Top">The three likeliest services, best first; "not a service" is never among them.</param>
/// <param name="Level">Level proposed by the urgency rules.</param>
/// <param name="Zone">How sure the classifier is, and so what the bot does with the guess.</param>
public sealed record Classification(
    string? Service,
    double Confidence,
    IReadOnlyList<ServiceGuess> Top,
    TicketLevel Level,
    ClassificationZone Zone)
{
    /// <summary>A greeting, thanks or chat: nothing is asked of anybody.</summary>
    public bool SaysNothing { get; init; }

    /// <summary>Whose answer it is; the desk treats all alike.</summary>
    public ClassifiedBy By { get; init; }

    /// <summary>In the zone "clarify", what to ask.</summary>
    public ClarifyingQuestion? Question { get; init; }

    /// <summary>The words that speak most for <see cref="Service"/>, as they were written, strongest first.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Why <see cref="Level"/>, or null when no rule speaks for one.</summary>
    public LocalText? LevelReason { get; init; }

    /// <summary>The words alone do not say how urgent it is: whom it affects, or whether they can work.</summary>
    public bool AsksLevel { get; init; }

    /// <summary>Requests for different services in one text, each in its own words; empty when it is one.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
