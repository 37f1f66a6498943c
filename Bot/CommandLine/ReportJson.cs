using System.Text.Encodings.Web;
using System.Text.Json;

namespace IndupalBot.Bot.CommandLine;

/// <summary>JSON that people read too: Spanish letters as they are.</summary>
internal static class ReportJson
{
    public static readonly JsonSerializerOptions OneLine = new(JsonSerializerOptions.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static readonly JsonSerializerOptions Indented = new(OneLine) { WriteIndented = true };
}
