using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Writes the bodies of the two calls.</summary>
internal static class RequestBody
{
    private const string Latest = "latest";

    /// <summary>Offsets and lengths are those of .NET strings.</summary>
    private const string Utf16 = "Utf16CodeUnit";

    public static RequestContent Analyze(string kind, DocumentBatch batch, TextAnalyticsClientOptions defaults, Dictionary<string, object> parameters) =>
        RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["kind"] = kind,
            ["parameters"] = parameters,
            ["analysisInput"] = Input(batch, defaults),
        }));

    public static RequestContent Job(string kind, DocumentBatch batch, TextAnalyticsClientOptions defaults, string displayName, Dictionary<string, object> parameters)
    {
        var body = new Dictionary<string, object>
        {
            ["analysisInput"] = Input(batch, defaults),
            ["tasks"] = new[] { new Dictionary<string, object> { ["kind"] = kind, ["parameters"] = parameters } },
        };
        if (displayName is not null)
        {
            body["displayName"] = displayName;
        }

        return RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(body));
    }

    public static Dictionary<string, object> Parameters(TextAnalyticsRequestOptions options, bool withOffsets)
    {
        var parameters = Logging(options.DisableServiceLogs);
        parameters["modelVersion"] = options.ModelVersion ?? Latest;
        if (withOffsets)
        {
            parameters["stringIndexType"] = Utf16;
        }

        return parameters;
    }

    public static Dictionary<string, object> Logging(bool? disabled)
    {
        var parameters = new Dictionary<string, object>();
        if (disabled is { } optOut)
        {
            parameters["loggingOptOut"] = optOut;
        }

        return parameters;
    }

    private static object Input(DocumentBatch batch, TextAnalyticsClientOptions defaults) => new Dictionary<string, object>
    {
        ["documents"] = batch.Documents.Select(document => Document(document, defaults)).ToList(),
    };

    private static Dictionary<string, string> Document(TextAnalyticsInput document, TextAnalyticsClientOptions defaults)
    {
        var written = new Dictionary<string, string> { ["id"] = document.Id, ["text"] = document.Text };
        switch (document)
        {
            case TextDocumentInput text:
                written["language"] = text.Language ?? defaults.DefaultLanguage;
                break;
            case DetectLanguageInput unknown:
                written["countryHint"] = unknown.CountryHint ?? defaults.DefaultCountryHint;
                break;
        }

        return written;
    }
}
