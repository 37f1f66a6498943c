namespace IndupalBot.Bot.Start;

internal static class StartServices
{
    public static IServiceCollection AddStart(this IServiceCollection services) =>
        services.AddHostedService<DatabaseStart>();
}
