using Microsoft.Extensions.Primitives;

namespace IndupalBot.Simulator.Language;

/// <param name="Body">As it came, empty when there was none or it was too big to be read.</param>
public sealed record LanguageRequest(string Method, string Path, IReadOnlyDictionary<string, StringValues> Headers, string Body);
