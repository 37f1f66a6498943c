using System.Globalization;

namespace IndupalBot.Simulator;

/// <summary>Arguments of the form "verb --name value --name value".</summary>
internal sealed class CommandLine(string[] args)
{
    public bool Is(string verb) => args.FirstOrDefault() == verb;

    /// <summary>A switch without a value: --language.</summary>
    public bool Has(string name) => args.Contains("--" + name);

    public string? Value(string name) => Values(name).FirstOrDefault();

    public int Number(string name, int otherwise) =>
        Value(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public IEnumerable<string> Values(string name) =>
        args.Zip(args.Skip(1)).Where(pair => pair.First == "--" + name).Select(pair => pair.Second);
}
