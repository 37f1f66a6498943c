using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Identity;
using IndupalBot.Application.Classification;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IndupalBot.Integrations.Classification.SecondOpinion;

internal static class SecondOpinionSetup
{
    /// <summary>Puts itself before the classifier that is there. Switched off, nothing of it exists.</summary>
    public static IServiceCollection AddSecondOpinion(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(SecondOpinionOptions.Section);
        if (!section.GetValue<bool>(nameof(SecondOpinionOptions.Enabled)))
        {
            return services;
        }

        services.AddSingleton<IValidateOptions<SecondOpinionOptions>, SecondOpinionValidator>();
        services.AddOptions<SecondOpinionOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<SecondOpinionOptions>>().Value);
        services.AddSingleton(provider => ClientOf(provider.GetRequiredService<SecondOpinionOptions>()));
        services.AddSingleton<AzureOpinion>().AddSingleton<OpinionMemory>().AddSingleton<OpinionGuard>();
        return services.Decorate();
    }

    private static IServiceCollection Decorate(this IServiceCollection services)
    {
        var first = services.Last(service => service.ServiceType == typeof(ITicketClassifier));
        services.Remove(first);
        return services.AddSingleton<ITicketClassifier>(provider => new SecondOpinionClassifier(
            FirstOf(first, provider),
            provider.GetRequiredService<AzureOpinion>(),
            provider.GetRequiredService<OpinionMemory>(),
            provider.GetRequiredService<OpinionGuard>(),
            provider.GetRequiredService<SecondOpinionOptions>(),
            provider.GetRequiredService<ILogger<SecondOpinionClassifier>>()));
    }

    private static ITicketClassifier FirstOf(ServiceDescriptor first, IServiceProvider provider) =>
        (ITicketClassifier)(first.ImplementationInstance
            ?? first.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, first.ImplementationType ?? typeof(LocalTicketClassifier)));

    private static TextAnalyticsClient ClientOf(SecondOpinionOptions options)
    {
        var endpoint = new Uri(options.Endpoint);
        var client = new TextAnalyticsClientOptions { DefaultLanguage = options.Language };

        // One more try fits into the budget; the guard in front of it ends what takes longer.
        client.Retry.MaxRetries = 1;
        client.Retry.Delay = TimeSpan.FromMilliseconds(200);
        client.Diagnostics.IsLoggingContentEnabled = false;
        return options.Key.Length > 0
            ? new TextAnalyticsClient(endpoint, new AzureKeyCredential(options.Key), client)
            : new TextAnalyticsClient(endpoint, IdentityOf(options), client);
    }

    private static TokenCredential IdentityOf(SecondOpinionOptions options) => new ManagedIdentityCredential(
        options.ManagedIdentity == SecondOpinionOptions.SystemIdentity
            ? ManagedIdentityId.SystemAssigned
            : ManagedIdentityId.FromUserAssignedClientId(options.ManagedIdentity));
}
