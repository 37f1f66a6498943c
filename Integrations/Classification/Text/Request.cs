using IndupalBot.Integrations.Classification.Lexicons;

namespace IndupalBot.Integrations.Classification.Text;

/// <param name="Said">Every word that was written, for the urgency rules.</param>
/// <param name="Words">The words that say what is asked: no greeting, courtesy, signature or quoted mail.</param>
/// <param name="Line"><paramref name="Words"/> between single spaces, with one at each end.</param>
/// <param name="Concepts">What the lexicon found.</param>
internal sealed record Request(
    IReadOnlyList<string> Said,
    IReadOnlyList<string> Words,
    string Line,
    IReadOnlyList<Concept> Concepts);
