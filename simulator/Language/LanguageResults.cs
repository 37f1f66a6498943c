using IndupalBot.Simulator.Wire;

namespace IndupalBot.Simulator.Language;

internal static class LanguageResults
{
    public static IResult Json(object body, int status = StatusCodes.Status200OK) => Results.Json(body, WireJson.Options, statusCode: status);
}
