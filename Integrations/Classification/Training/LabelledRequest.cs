using IndupalBot.Integrations.Classification.Text;

namespace IndupalBot.Integrations.Classification.Training;

internal sealed record LabelledRequest(Request Request, int Label)
{
    /// <summary>The same line as if the lexicon knew nothing of it.</summary>
    public LabelledRequest WithoutConcepts() => this with { Request = Request with { Concepts = [] } };
}
