using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public readonly struct SentenceOpinion
{
    internal SentenceOpinion(JsonElement target, IReadOnlyList<JsonElement> sentences)
    {
        Target = new(target);
        Assessments =
        [
            .. target.List("relations")
                .Where(relation => relation.Text("relationType") == "assessment")
                .Select(relation => new AssessmentSentiment(AssessmentReference.Find(relation.Text("ref"), sentences))),
        ];
    }

    public IReadOnlyCollection<AssessmentSentiment> Assessments { get; }

    public TargetSentiment Target { get; }
}
