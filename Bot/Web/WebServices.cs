using IndupalBot.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IndupalBot.Bot.Web;

internal static class WebServices
{
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        return services;
    }

    public static void MapWeb(this WebApplication app)
    {
        app.MapHealthChecks("/health/ready");
        app.MapGet("/health/live", () => Results.Ok());
    }
}
