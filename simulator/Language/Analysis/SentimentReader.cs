using System.Text.RegularExpressions;

namespace IndupalBot.Simulator.Language.Analysis;

/// <summary>How a text sounds, by a short list of words; "no" turns the next one round.</summary>
internal sealed partial class SentimentReader(Document document, Offsets offsets, bool opinions)
{
    private static readonly HashSet<string> Good =
        ["gracias", "excelente", "bien", "bueno", "buena", "rápido", "rápida", "amable", "perfecto", "contento", "contenta", "great", "good", "thanks"];

    private static readonly HashSet<string> Bad =
        ["mal", "malo", "mala", "pésimo", "pésima", "lento", "lenta", "grosero", "terrible", "harto", "harta", "molesto", "molesta", "inútil", "bad", "slow", "awful"];

    public Dictionary<string, object?> Read()
    {
        List<object> sentences = [];
        var (good, bad) = (0, 0);
        foreach (Match sentence in Sentence().Matches(document.Text))
        {
            var words = FeelingsIn(sentence);
            good += words.Count(word => word.IsGood);
            bad += words.Count(word => !word.IsGood);
            sentences.Add(SentenceOf(sentence, words, sentences.Count));
        }

        return new() { ["sentiment"] = NameOf(good, bad), ["confidenceScores"] = Scores(good, bad), ["sentences"] = sentences };
    }

    private static List<Feeling> FeelingsIn(Match sentence)
    {
        List<Feeling> found = [];
        var isNegated = false;
        foreach (Match word in Word().Matches(sentence.Value))
        {
            var plain = word.Value.ToLowerInvariant();
            if (Good.Contains(plain) || Bad.Contains(plain))
            {
                found.Add(new(word.Value, sentence.Index + word.Index, Good.Contains(plain) != isNegated, isNegated));
            }

            isNegated = plain is "no" or "not" or "nada";
        }

        return found;
    }

    private object SentenceOf(Match sentence, List<Feeling> words, int place)
    {
        var (good, bad) = (words.Count(word => word.IsGood), words.Count(word => !word.IsGood));
        return new
        {
            text = sentence.Value,
            sentiment = NameOf(good, bad),
            confidenceScores = Scores(good, bad),
            offset = offsets.At(document.Text, sentence.Index),
            length = offsets.Length(document.Text, sentence.Index, sentence.Length),
            targets = opinions ? TargetsOf(sentence, words, place) : null,
            assessments = opinions ? words.ConvertAll(AssessmentOf) : null,
        };
    }

    /// <summary>What is felt about: the longest word of the sentence that is no feeling itself.</summary>
    private List<object>? TargetsOf(Match sentence, List<Feeling> words, int place)
    {
        var subject = Word().Matches(sentence.Value)
            .Where(word => words.TrueForAll(feeling => feeling.Index != sentence.Index + word.Index))
            .MaxBy(word => word.Length);
        return words.Count == 0 || subject is null ? [] :
        [
            Span(subject.Value, sentence.Index + subject.Index, words[0].IsGood, null,
                words.Select((_, number) => new { relationType = "assessment", @ref = $"#/documents/0/sentences/{place}/assessments/{number}" })),
        ];
    }

    private object AssessmentOf(Feeling word) => Span(word.Text, word.Index, word.IsGood, word.IsNegated, null);

    private object Span(string text, int index, bool isGood, bool? isNegated, object? relations) => new
    {
        text,
        sentiment = isGood ? "positive" : "negative",
        confidenceScores = new { positive = isGood ? 0.9 : 0.1, negative = isGood ? 0.1 : 0.9 },
        offset = offsets.At(document.Text, index),
        length = offsets.Length(document.Text, index, text.Length),
        isNegated,
        relations,
    };

    private static string NameOf(int good, int bad) => (good, bad) switch
    {
        (0, 0) => "neutral",
        (_, 0) => "positive",
        (0, _) => "negative",
        _ => "mixed",
    };

    private static object Scores(int good, int bad) => (good, bad) switch
    {
        (0, 0) => new { positive = 0.05, neutral = 0.9, negative = 0.05 },
        (_, 0) => new { positive = 0.9, neutral = 0.08, negative = 0.02 },
        (0, _) => new { positive = 0.02, neutral = 0.08, negative = 0.9 },
        _ => new { positive = 0.45, neutral = 0.1, negative = 0.45 },
    };

    [GeneratedRegex(@"[^\s.!?][^.!?]*[.!?]?")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
