namespace AdaptiveCards.Json;

internal sealed class UnknownAction : AdaptiveAction
{
    public override string Type { get; set; }
}
