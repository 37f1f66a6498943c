using IndupalBot.Simulator.Language.Analysis;

namespace IndupalBot.Simulator.Language;

internal static class LanguageRoutes
{
    private const string Jobs = "/language/analyze-text/jobs";

    public static void MapLanguage(this IEndpointRouteBuilder routes, LanguageSimulator simulator)
    {
        var gate = new LanguageGate(simulator);
        var jobs = simulator.Jobs;
        routes.MapPost("/language/:analyze-text", (Delegate)((HttpContext http) =>
            gate.RunAsync(http, body => LanguageResults.Json(TextAnalysis.Answer(body, ShowStatistics(http.Request))))));
        routes.MapPost(Jobs, (Delegate)((HttpContext http) => gate.RunAsync(http, body => Accept(http, jobs.Start(body)))));
        routes.MapGet(Jobs + "/{id}", (string id, HttpContext http) =>
            gate.RunAsync(http, _ => LanguageResults.Json(jobs.Show(id, Skip(http.Request), ShowStatistics(http.Request), Address(http, id)))));
        routes.MapPost(Jobs + "/{id}:cancel", (string id, HttpContext http) => gate.RunAsync(http, _ => Accept(http, jobs.Cancel(id))));
    }

    private static IResult Accept(HttpContext http, string jobId)
    {
        http.Response.Headers["Operation-Location"] = Address(http, jobId);
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private static string Address(HttpContext http, string jobId) =>
        $"{http.Request.Scheme}://{http.Request.Host}{Jobs}/{jobId}?api-version={http.Request.Query["api-version"]}";

    private static bool ShowStatistics(HttpRequest request) => request.Query["showStats"] == "true";

    private static int Skip(HttpRequest request) => int.TryParse(request.Query["$skip"], out var skip) ? skip : 0;
}
