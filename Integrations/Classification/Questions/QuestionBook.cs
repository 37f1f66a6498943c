using IndupalBot.Domain.Catalogue;
using IndupalBot.Integrations.Classification.Phrases;
using IndupalBot.Integrations.Classification.Text;

namespace IndupalBot.Integrations.Classification.Questions;

/// <summary>The written questions, in the order of their file: the first that fits is put.</summary>
internal sealed class QuestionBook
{
    private readonly Entry[] _entries;

    public QuestionBook(IReadOnlyList<QuestionData> questions) => _entries = [.. questions.Select(Entry.Of)];

    /// <summary>The question that tells two labels apart in this request, or null when none is written.</summary>
    public ClarifyingQuestion? Find(Request request, int one, int other) =>
        _entries.FirstOrDefault(entry => entry.Labels.Contains(one) && entry.Labels.Contains(other) && entry.IsAbout(request))?.Question;

    private sealed record Entry(ClarifyingQuestion Question, HashSet<int> Labels, PhraseIndex<bool>? About)
    {
        public static Entry Of(QuestionData data)
        {
            var labels = data.Choices.Select(choice => ServiceLabels.LabelOf(choice.Service)).ToHashSet();
            return labels.Count >= 2 && labels.Count == data.Choices.Count && !labels.Contains(-1)
                ? new Entry(new(data.Question, data.Choices), labels, data.About.Count == 0 ? null : new(data.About.Select(phrase => (phrase, true))))
                : throw new FormatException($"A question needs two different services of the catalogue: '{data.Question.Es}'.");
        }

        public bool IsAbout(Request request) => About is null || About.Find(request.Words).Any();
    }
}
