using IndupalBot.Application.Files;
using IndupalBot.Application.Tickets;
using IndupalBot.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Web;

internal static class WebServices
{
    private const string Application = "IndupalBot";

    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        services.AddOptions<WebOptions>().Bind(configuration.GetSection(WebOptions.Section))
            .Validate(options => options.IsUsable, HostTexts.PublicUrlUnusable)
            .ValidateOnStart();
        services.AddDataProtection().SetApplicationName(Application);
        return services
            .AddSingleton<IConfigureOptions<KeyManagementOptions>, LinkKeys>()
            .AddSingleton<CaseLinks>()
            .AddSingleton<ICaseLinks>(provider => provider.GetRequiredService<CaseLinks>())
            .AddSingleton<FileLinks>()
            .AddSingleton<IFileLinks>(provider => provider.GetRequiredService<FileLinks>());
    }

    public static void MapWeb(this WebApplication app)
    {
        app.MapHealthChecks("/health/ready");
        app.MapGet("/health/live", () => Results.Ok());
        app.MapGet(CaseLinks.Path + "{number}", CaseEndpoint.Get);
        app.MapGet(FileLinks.Path + "{token}", FileEndpoint.GetAsync);
    }
}
