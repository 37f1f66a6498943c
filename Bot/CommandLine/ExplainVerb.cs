using System.Text.Json;
using IndupalBot.Integrations.Classification.Explanations;

namespace IndupalBot.Bot.CommandLine;

/// <summary><c>explain "text"</c>: why it is understood as it is.</summary>
public sealed class ExplainVerb(Explainer explainer)
{
    public async Task<int> RunAsync(string text, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(JsonSerializer.Serialize(await explainer.ExplainAsync(text, cancellationToken), ReportJson.Indented));
        return 0;
    }
}
