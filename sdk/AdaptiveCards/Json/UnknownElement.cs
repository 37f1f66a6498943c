namespace AdaptiveCards.Json;

/// <summary>An element of a type that we do not know: all of it but its type is in AdditionalProperties.</summary>
internal sealed class UnknownElement : AdaptiveElement
{
    public override string Type { get; set; }
}
