namespace IndupalBot.Domain;

/// <summary>A rule of the desk was broken. The code is the key of the text that the person reads.</summary>
public sealed class RuleViolationException(string code, params object[] arguments) : Exception(code)
{
    public string Code { get; } = code;

    /// <summary>What the text's placeholders are filled with.</summary>
    public IReadOnlyList<object> Arguments { get; } = arguments;
}
