using System.Text.Json.Serialization;
using IndupalBot.Application.Classification;
using IndupalBot.Integrations.Classification.Urgency;

namespace IndupalBot.Bot.CommandLine;

/// <summary>One answer of <c>classify</c>.</summary>
internal sealed record ClassifiedLine(string? Service, double Confidence, IReadOnlyList<ServiceGuess> Top, string Level, string Zone)
{
    private const int Decimals = 4;

    /// <summary>"level" when whom it affects and whether they can work is asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Ask { get; private init; }

    public static ClassifiedLine Of(Classification said) => new(
        said.Service,
        Math.Round(said.Confidence, Decimals),
        [.. said.Top.Select(guess => guess with { Confidence = Math.Round(guess.Confidence, Decimals) })],
        LevelNames.NameOf(said.Level),
        said.Zone.ToString().ToLowerInvariant())
    {
        Ask = said.AsksLevel ? "level" : null,
    };
}
