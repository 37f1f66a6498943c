using IndupalBot.Application.Classification;
using IndupalBot.Integrations.Classification.SecondOpinion;
using IndupalBot.Integrations.Classification.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IndupalBot.Integrations.Classification;

public static class ClassificationSetup
{
    public static IServiceCollection AddClassification(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ClassificationOptions>()
            .Bind(configuration.GetSection(ClassificationOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new ClassificationData(OptionsOf(provider).Value.DataFolder));
        services.AddSingleton(provider => new ModelStore(
            provider.GetRequiredService<ClassificationData>(),
            OptionsOf(provider),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ModelStore>>()));
        services.AddSingleton(provider => new Explanations.Explainer(
            provider.GetRequiredService<ClassificationData>(), provider.GetRequiredService<ModelStore>(), provider.GetRequiredService<ITicketClassifier>()));
        if (services.All(service => service.ServiceType != typeof(ITicketClassifier)))
        {
            // Who brings another classifier needs no model, and nothing is learned at the start.
            services.AddSingleton<ITicketClassifier, LocalTicketClassifier>().AddHostedService<ModelPreparation>();
        }

        return services.AddSecondOpinion(configuration);
    }

    private static IOptions<ClassificationOptions> OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<ClassificationOptions>>();
}
