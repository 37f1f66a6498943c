using System.Net;
using IndupalBot.Simulator.Connector;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Driver;
using IndupalBot.Simulator.Faults;
using IndupalBot.Simulator.PageApi;
using IndupalBot.Simulator.Tokens;
using IndupalBot.Simulator.Traffic;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Logging.Console;

namespace IndupalBot.Simulator;

/// <summary>Microsoft Teams for one bot: start it, give the bot <see cref="BotConfiguration"/>, tell it <see cref="BotEndpoint"/>.</summary>
public sealed class TeamsSimulator : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TeamsDriver _driver;
    private readonly BotConnection _bot;
    private readonly Courier _courier;
    private readonly TeamsClient _client;

    private TeamsSimulator(WebApplication app)
    {
        _app = app;
        World = app.Services.GetRequiredService<TeamsWorld>();
        Faults = app.Services.GetRequiredService<FaultBoard>();
        Traffic = app.Services.GetRequiredService<TrafficLog>();
        _bot = app.Services.GetRequiredService<BotConnection>();
        _courier = app.Services.GetRequiredService<Courier>();
        _client = app.Services.GetRequiredService<TeamsClient>();
        _driver = new(World, _client, _courier, app.Services.GetRequiredService<FileConsent>(), app.Services.GetRequiredService<MessagingExtension>());
    }

    public TeamsWorld World { get; }
    public FaultBoard Faults { get; }
    public TrafficLog Traffic { get; }
    public SimulatorClock Clock => World.Clock;
    public Uri BaseAddress => _app.Services.GetRequiredService<ServiceAddress>().Base;

    /// <summary>Where activities go (…/api/messages). The bot may be restarted elsewhere; until it is set nobody answers.</summary>
    public Uri? BotEndpoint
    {
        get => _bot.Endpoint;
        set => _bot.Endpoint = value;
    }

    public static async Task<TeamsSimulator> StartAsync(SimulatorOptions options, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // What a command finds out goes to the standard output, alone.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        builder.Services.AddSimulator(options.World ?? WorldFile.Read(WorldFile.DefaultPath), options);

        var app = builder.Build();
        app.UsePage();
        app.MapTokens();
        app.MapConnector(app.Services);
        app.MapFiles();
        app.MapSimulatorApi(app.Services);
        await app.StartAsync(cancellationToken);
        return Listening(app);
    }

    /// <summary>The settings with which a bot host takes this simulator for Teams.</summary>
    public IReadOnlyDictionary<string, string?> BotConfiguration() => new Dictionary<string, string?>
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = World.Bot.AppId,
        ["MicrosoftAppPassword"] = World.Bot.Password,
        ["MicrosoftAppTenantId"] = World.TenantId,
        ["ToBotFromChannelOpenIdMetadataUrl"] = new Uri(BaseAddress, TokenRoutes.Metadata).AbsoluteUri,
        ["ToBotFromChannelTokenIssuer"] = ServiceTokens.Issuer,
        ["ToChannelFromBotLoginUrl"] = new Uri(BaseAddress, World.TenantId).AbsoluteUri,
        ["ToChannelFromBotOAuthScope"] = BotTokens.Audience,
    };

    /// <summary>Someone by full name, given name or a part of it; the same driver each time.</summary>
    public PersonDriver Person(string name) => _driver.Person(name);

    /// <summary>Adds the bot to everybody's chats and to every listed channel. Where it is already, nothing happens.</summary>
    public async Task InstallEverywhereAsync()
    {
        foreach (var conversation in World.Conversations.Where(c => c.IsListed))
        {
            await _client.InstallAsync(conversation.Members[0], conversation, installed: true);
        }
    }

    /// <summary>Completes when every activity under way has been answered.</summary>
    public Task IdleAsync() => _courier.IdleAsync();

    /// <summary>Posts any JSON to the bot, with a good token or a flawed one.</summary>
    public Task<BotAnswer> PostRawAsync(string activity, TokenFlaw flaw, CancellationToken cancellationToken) =>
        _courier.SendRawAsync(activity, flaw, cancellationToken);

    /// <summary>Delivers a message that the bot already got once more: same id, same content.</summary>
    public Task<BotAnswer> DeliverAgainAsync(SaidMessage said, CancellationToken cancellationToken)
    {
        var delivered = Traffic.After(0).Last(t => t.Direction == TrafficEntry.ToBot && t.Request?.Text("id") == said.Message.Id);
        return PostRawAsync(delivered.Request?.GetRawText() ?? "", TokenFlaw.None, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _courier.CloseAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    internal Task WaitForShutdownAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    private static TeamsSimulator Listening(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        app.Services.GetRequiredService<ServiceAddress>().Base = new(addresses?.Addresses.First() ?? throw new InvalidOperationException("The server has no address."));
        var simulator = new TeamsSimulator(app);
        simulator.Clock.Moved += now => simulator.World.Events.Publish("clock", new { clock = now });
        return simulator;
    }
}
