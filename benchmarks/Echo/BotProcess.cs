using System.Diagnostics;

namespace IndupalBot.Benchmarks.Echo;

/// <summary>The bot in a process of its own, so that its processor time and memory are nobody else's.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    public const string AppId = "00000000-1111-2222-3333-444444444444";

    private readonly Process process;

    private BotProcess(Process process, Uri endpoint) => (this.process, Endpoint) = (process, endpoint);

    public Uri Endpoint { get; }

    public static async Task<BotProcess> StartAsync(LocalChannel channel)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet")
        {
            ArgumentList = { EchoBotHost.Command },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment =
            {
                ["MicrosoftAppType"] = "SingleTenant",
                ["MicrosoftAppId"] = AppId,
                ["MicrosoftAppPassword"] = "secret",
                ["MicrosoftAppTenantId"] = "tenant",
                ["ToChannelFromBotLoginUrl"] = $"{channel.Url}/login",
                ["ToBotFromChannelOpenIdMetadataUrl"] = $"{channel.Url}/openid",
            },
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The bot did not start.");
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The bot ended at once.");
        return new(process, new Uri(address));
    }

    public BotUse Use()
    {
        process.Refresh();
        return new(process.TotalProcessorTime, process.WorkingSet64, process.PeakWorkingSet64);
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
