using AdaptiveCards;

namespace IndupalBot.Cards.Charts;

/// <summary>A chart as Teams draws it. The card library has no type for it, so what it holds are further properties.</summary>
internal sealed class ChartElement(string type) : AdaptiveElement
{
    public override string Type { get; set; } = type;
}
