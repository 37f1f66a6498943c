using IndupalBot.Application.Files;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.People;
using IndupalBot.Bot.Teams.Credentials;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Teams;

internal static class TeamsServices
{
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient(Options.DefaultName, client => client.Timeout = LongestSend);
        services.AddHttpClient(TeamsFileSource.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsValidator>();
        services.AddOptions<TeamsOptions>().Bind(configuration).Bind(configuration.GetSection(TeamsOptions.Section)).ValidateOnStart();
        return services
            .AddSingleton(BotCredentials.Create)
            .AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>()
            .AddSingleton<ServiceGate>()
            .AddSingleton<TenantGate>()
            .AddSingleton<IBotFrameworkHttpAdapter, TeamsAdapter>()
            .AddSingleton<IBot, HelpDeskBot>()
            .AddSingleton<TeamsConnection>()
            .AddSingleton<ITeamsMessenger, TeamsMessenger>()
            .AddSingleton<ITeamsRoster, TeamsRoster>()
            .AddSingleton<IFileSource, TeamsFileSource>();
    }

    public static void MapTeams(this WebApplication app) =>
        app.Map("/api/messages", (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
}
