using IndupalBot.Simulator.Connector;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Faults;
using IndupalBot.Simulator.PageApi;
using IndupalBot.Simulator.Tokens;
using IndupalBot.Simulator.Traffic;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator;

internal static class SimulatorServices
{
    public static void AddSimulator(this IServiceCollection services, WorldFile file, SimulatorOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(file);
        services.AddSingleton<SimulatorClock>();
        services.AddSingleton<ServiceAddress>();
        services.AddSingleton(s => new TeamsWorld(file, s.GetRequiredService<SimulatorClock>()));
        services.AddSingleton(s => s.GetRequiredService<TeamsWorld>().Events);
        services.AddSingleton<FaultBoard>();
        services.AddSingleton<TrafficLog>();
        AddTokens(services);
        AddConnector(services);
        AddDelivery(services);
        AddPage(services);
    }

    private static void AddTokens(IServiceCollection services)
    {
        services.AddSingleton(_ => SigningKey.OfThisRun);
        services.AddSingleton<BotTokens>();
        services.AddSingleton<TokenDesk>();
        services.AddSingleton<ServiceTokens>();
    }

    private static void AddConnector(IServiceCollection services)
    {
        services.AddSingleton<FileStore>();
        services.AddSingleton<ConversationAccess>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<ConnectorGate>();
        services.AddSingleton<MessageDesk>();
        services.AddSingleton<RosterDesk>();
        services.AddSingleton<ConversationDesk>();
        services.AddSingleton<AttachmentDesk>();
    }

    private static void AddDelivery(IServiceCollection services)
    {
        services.AddSingleton<ActivityWriter>();
        services.AddSingleton<FileSharing>();
        services.AddSingleton<BotConnection>();
        services.AddSingleton<Courier>();
        services.AddSingleton<TeamsClient>();
        services.AddSingleton<MessagingExtension>();
        services.AddSingleton<FileConsent>();
        services.AddHostedService<ScriptRunner>();
    }

    private static void AddPage(IServiceCollection services)
    {
        services.AddSingleton<WorldViews>();
        services.AddSingleton<PeopleEndpoints>();
        services.AddSingleton<ExtensionEndpoints>();
        services.AddSingleton<SwitchEndpoints>();
        services.AddSingleton<EventStream>();
    }
}
