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

    /// <summary>The closed case that this one goes on with.</summary>
    public long? LinkedTicketId { get; init; }
}
