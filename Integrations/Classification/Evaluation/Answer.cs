using IndupalBot.Application.Classification;

namespace IndupalBot.Integrations.Classification.Evaluation;

/// <summary>What a text really was, and what the classifier said of it.</summary>
/// <param name="Top">Labels of the likeliest services, best first.</param>
/// <param name="Offered">Labels that the person may choose with one tap.</param>
public sealed record Answer(
    int Label, int Guess, double Confidence, IReadOnlyList<int> Top, ClassificationZone Zone, IReadOnlyList<int> Offered)
{
    public bool IsRight => Guess == Label;

    public static Answer Of(int label, Application.Classification.Classification said)
    {
        int[] top = [.. said.Top.Select(guess => ServiceLabels.LabelOf(guess.Service))];
        var offered = said.Question?.Choices.Select(choice => ServiceLabels.LabelOf(choice.Service)).ToArray() ?? top;
        return new(label, ServiceLabels.LabelOf(said.Service), said.Confidence, top, said.Zone, offered);
    }

    public bool IsWithin(int places) =>
        IsRight || Top.Take(Guess == ServiceLabels.NotAService ? places - 1 : places).Contains(Label);
}
