using IndupalBot.Bot.Teams;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.SeamTests.Credentials;

/// <summary>The product's own side of the seam as its settings make it, without a desk behind it.</summary>
internal sealed class TeamsParts : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public TeamsParts(Dictionary<string, string?> settings, TimeProvider? time = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var collection = new ServiceCollection().AddLogging().AddOptions()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(time ?? TimeProvider.System)
            .AddTeams(configuration);
        // The local token endpoint's certificate is signed by nobody.
        collection.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(
            () => new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator }));
        services = collection.BuildServiceProvider();
    }

    public ServiceClientCredentialsFactory Credentials => services.GetRequiredService<ServiceClientCredentialsFactory>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
