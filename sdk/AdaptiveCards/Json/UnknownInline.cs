namespace AdaptiveCards.Json;

internal sealed class UnknownInline : AdaptiveInline
{
    public override string Type { get; set; }
}
