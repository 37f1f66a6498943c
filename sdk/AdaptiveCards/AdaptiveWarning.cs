namespace AdaptiveCards;

public class AdaptiveWarning(int code, string message)
{
    // Numbers of the official library; the enumeration they come from is not part of what we offer.
    internal const int Unknown = -1;
    internal const int UnsupportedSchemaVersion = 7;

    public int Code { get; set; } = code;

    public string Message { get; set; } = message;

    public override string ToString() => Message;
}
