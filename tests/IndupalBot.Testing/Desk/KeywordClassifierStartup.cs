using IndupalBot.Testing;
using Microsoft.AspNetCore.Hosting;

[assembly: HostingStartup(typeof(KeywordClassifierStartup))]

namespace IndupalBot.Testing;

/// <summary>Gives a bot in a process of its own <see cref="KeywordClassifier"/>, so that it need not learn at each start.</summary>
public sealed class KeywordClassifierStartup : IHostingStartup
{
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddKeywordClassifier());
}
