using IndupalBot.Application.Classification;

namespace IndupalBot.Integrations.Classification.SecondOpinion;

/// <summary>
/// A turn asks for the same text more than once, and one that was overtaken runs again: it is answered, or left without an answer, once.
/// </summary>
internal sealed class OpinionMemory(TimeProvider time)
{
    private const int Most = 64;

    private static readonly TimeSpan Lasting = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (ServiceGuess? Opinion, DateTimeOffset Until)> _known = [];

    public bool TryRecall(string text, out ServiceGuess? opinion)
    {
        lock (_gate)
        {
            var isKnown = _known.TryGetValue(text, out var known) && known.Until > time.GetUtcNow();
            opinion = isKnown ? known.Opinion : null;
            return isKnown;
        }
    }

    public void Keep(string text, ServiceGuess? opinion)
    {
        lock (_gate)
        {
            if (_known.Count >= Most)
            {
                Forget();
            }

            _known[text] = (opinion, time.GetUtcNow() + Lasting);
        }
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var text in _known.Where(known => known.Value.Until <= now).Select(known => known.Key).ToList())
        {
            _known.Remove(text);
        }

        if (_known.Count >= Most)
        {
            _known.Clear();
        }
    }
}
