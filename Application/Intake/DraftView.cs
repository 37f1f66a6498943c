using IndupalBot.Application.People;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Intake;

/// <summary>A request that is being written, as its card shows it.</summary>
public sealed record DraftView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required string Subject { get; init; }

    /// <summary>All that the person wrote.</summary>
    public required string Text { get; init; }

    /// <summary>Null while the service is still to be chosen.</summary>
    public required Service? Service { get; init; }

    /// <summary>The person chose it; otherwise it is the classifier's proposal.</summary>
    public required bool ServiceChosen { get; init; }

    /// <summary>Probability of the proposal, 0 to 1.</summary>
    public required double Confidence { get; init; }

    public required TicketLevel Level { get; init; }

    /// <summary>First-response promise of <see cref="Level"/>.</summary>
    public required TimeSpan Promise { get; init; }

    /// <summary>The likeliest services, best first.</summary>
    public required IReadOnlyList<ServiceOption> Guesses { get; init; }

    /// <summary>The whole catalogue.</summary>
    public required IReadOnlyList<ServiceOption> Services { get; init; }

    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Cases that wait for an answer which this may be.</summary>
    public required IReadOnlyList<long> Questions { get; init; }

    /// <summary>The words that spoke for the proposal, strongest first.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>What to ask before a service is proposed.</summary>
    public ClarifyingQuestion? Question { get; init; }

    public LocalText? LevelReason { get; init; }

    public bool AsksAffected { get; init; }

    public bool AsksAbility { get; init; }

    public Affected? Affected { get; init; }

    public Ability? Ability { get; init; }

    /// <summary>Requests for different services in one text.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Requests that come after this one.</summary>
    public IReadOnlyList<string> Later { get; init; } = [];

    public required PersonRef Requester { get; init; }

    public required long? LinkedTicketId { get; init; }
}
