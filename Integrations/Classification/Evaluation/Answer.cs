using IndupalBot.Application.Classification;

namespace IndupalBot.Integrations.Classification.Evaluation;

/// <summary>What a text really was, and what the classifier said of it.</summary>
public sealed record Answer(int Label, int Guess, double Confidence, IReadOnlyList<int> Top, ClassificationZone Zone)
{
    public bool IsRight => Guess == Label;

    public static Answer Of(int label, Application.Classification.Classification said) => new(
        label,
        ServiceLabels.LabelOf(said.Service),
        said.Confidence,
        [.. said.Top.Select(guess => ServiceLabels.LabelOf(guess.Service))],
        said.Zone);

    public bool IsWithin(int places) =>
        IsRight || Top.Take(Guess == ServiceLabels.NotAService ? places - 1 : places).Contains(Label);
}
