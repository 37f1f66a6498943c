using IndupalBot.Application.Classification;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace IndupalBot.Testing;

internal static class KeywordClassifierServices
{
    /// <summary>Called before the host adds the trained one, which then stays out. A test may have brought its own.</summary>
    public static void AddKeywordClassifier(this IServiceCollection services) =>
        services.TryAddSingleton<ITicketClassifier, KeywordClassifier>();
}
