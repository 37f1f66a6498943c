using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Data.Intake;

public sealed record DraftContent
{
    /// <summary>Everything that the person wrote so far, a paragraph a message.</summary>
    public string Text { get; init; } = string.Empty;

    public string? Subject { get; init; }

    public string? Service { get; init; }

    /// <summary>The person chose the service: later words no longer change it.</summary>
    public bool ServiceChosen { get; init; }

    public TicketLevel Level { get; init; }

    public bool LevelChosen { get; init; }

    /// <summary>Probability of <see cref="Service"/> by the classifier, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The likeliest services, best first, offered when the classifier is not sure.</summary>
    public IReadOnlyList<string> Guesses { get; init; } = [];

    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<DraftFile> Files { get; init; } = [];

    /// <summary>Cases that waited for the person's answer when the first words came: this may be it.</summary>
    public IReadOnlyList<long> Questions { get; init; } = [];

    /// <summary>The words that spoke for <see cref="Service"/>, as they were written.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>What to ask before a service is proposed.</summary>
    public ClarifyingQuestion? Question { get; init; }

    /// <summary>Why <see cref="Level"/>, by the written rules.</summary>
    public LocalText? LevelReason { get; init; }

    /// <summary>The words alone do not say how urgent it is.</summary>
    public bool AsksLevel { get; init; }

    public Affected? Affected { get; init; }

    public Ability? Ability { get; init; }

    /// <summary>Requests for different services in <see cref="Text"/>, each in its own words.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Requests that were split off and come after this one.</summary>
    public IReadOnlyList<string> Later { get; init; } = [];

    /// <summary>The closed case that this one goes on with.</summary>
    public long? LinkedTicketId { get; init; }
}
