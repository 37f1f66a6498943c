using System.Text;
using System.Text.Json;

namespace IndupalBot.Simulator.Language;

/// <summary>Every call passes here: note, fault, key, version, size.</summary>
internal sealed class LanguageGate(LanguageSimulator simulator)
{
    private const string KeyHeader = "Ocp-Apim-Subscription-Key";

    /// <summary>Bytes (data limits of the service).</summary>
    private const int LargestRequest = 1024 * 1024;

    private static readonly string[] Versions = ["2022-05-01", "2023-04-01"];

    public async Task<IResult> RunAsync(HttpContext http, Func<JsonElement, IResult> answer)
    {
        try
        {
            var body = await ReadAsync(http.Request);
            simulator.Note(new(http.Request.Method, http.Request.Path, http.Request.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase), body ?? string.Empty));
            await FaultAsync(http.RequestAborted);
            Admit(http.Request);
            return answer(Parse(http.Request, body));
        }
        catch (LanguageRefusal refused)
        {
            return Refuse(http.Response, refused);
        }
    }

    private async Task FaultAsync(CancellationToken cancellationToken)
    {
        if (simulator.Faults.Strike() is not { } fault)
        {
            return;
        }

        if (fault.Wait != 0)
        {
            await Task.Delay(fault.Wait, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (fault.Status != 0)
        {
            throw LanguageRefusal.Of(fault);
        }
    }

    private void Admit(HttpRequest request)
    {
        var isKnown = request.Headers[KeyHeader] == simulator.Options.Key
            || (simulator.Options.Token is { } token && request.Headers.Authorization == $"Bearer {token}");
        if (!isKnown)
        {
            throw new LanguageRefusal(401, "401", "Access denied due to invalid subscription key or wrong API endpoint.");
        }

        if (!Versions.Contains(request.Query["api-version"].ToString()))
        {
            throw LanguageRefusal.Invalid("InvalidParameterValue", "The api-version is missing or not supported.");
        }
    }

    /// <returns>Null when the body is larger than the service takes.</returns>
    private static async Task<string?> ReadAsync(HttpRequest request)
    {
        using var read = new MemoryStream();
        var part = new byte[16 * 1024];
        int count;
        while ((count = await request.Body.ReadAsync(part, request.HttpContext.RequestAborted)) > 0)
        {
            if (read.Length <= LargestRequest)
            {
                read.Write(part, 0, count);
            }
        }

        return read.Length > LargestRequest ? null : Encoding.UTF8.GetString(read.ToArray());
    }

    private static JsonElement Parse(HttpRequest request, string? body)
    {
        if (body is null)
        {
            throw new LanguageRefusal(413, "InvalidRequest", "The request is larger than 1 MB.", "InvalidRequest");
        }

        if (body.Length == 0)
        {
            return HttpMethods.IsPost(request.Method) && request.Path.Value?.EndsWith(":cancel", StringComparison.Ordinal) != true
                ? throw LanguageRefusal.Invalid("EmptyRequest", "The request has no body.")
                : default;
        }

        try
        {
            return JsonSerializer.Deserialize<JsonElement>(body);
        }
        catch (JsonException)
        {
            throw LanguageRefusal.Invalid("InvalidRequestBodyFormat", "The body is not JSON.");
        }
    }

    private static IResult Refuse(HttpResponse response, LanguageRefusal refused)
    {
        response.Headers[LanguageRefusal.ErrorCodeHeader] = refused.Code;
        if (refused.RetryAfterSeconds is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return LanguageResults.Json(refused.Body, refused.Status);
    }
}
