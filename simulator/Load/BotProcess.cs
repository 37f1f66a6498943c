using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace IndupalBot.Simulator.Load;

/// <summary>The bot in a process of its own, in an empty working folder, so that what it costs can be measured.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly string _folder;

    private BotProcess(Process process, string folder) => (_process, _folder) = (process, folder);

    public long StartedAt { get; } = TimeProvider.System.GetTimestamp();

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    public bool HasExited => _process.HasExited;

    public static async Task<BotProcess> StartAsync(LoadOptions options, TeamsSimulator teams, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("indupalbot-load-").FullName;
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var bot = new BotProcess(Process.Start(StartInfo(options, teams, address, folder)) ?? throw new InvalidOperationException("The bot did not start."), folder);
        await bot.WaitUntilItListensAsync(address, cancellationToken);
        teams.BotEndpoint = new Uri(address, "/api/messages");
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static ProcessStartInfo StartInfo(LoadOptions options, TeamsSimulator teams, Uri address, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.GetFullPath(options.Bot)]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_URLS"] = address.AbsoluteUri;
        start.Environment["ASPNETCORE_CONTENTROOT"] = Path.GetDirectoryName(Path.GetFullPath(options.Bot));
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        // The limits are Teams' own; what is measured is the desk.
        start.Environment["Outbox__Paced"] = "false";
        var settings = options.Settings.Select(s => s.Split('=', 2)).Select(s => KeyValuePair.Create<string, string?>(s[0].Replace(":", "__", StringComparison.Ordinal), s[^1]));
        foreach (var (name, value) in teams.BotConfiguration().Concat(settings))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitUntilItListensAsync(Uri address, CancellationToken cancellationToken)
    {
        _process.OutputDataReceived += (_, output) => Console.Error.WriteLine(output.Data);
        _process.BeginOutputReadLine();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(StartTimeout);
        while (!await ListensAsync(address, patience.Token))
        {
            if (HasExited)
            {
                throw new InvalidOperationException($"The bot ended with code {_process.ExitCode} before it listened.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    private static async Task<bool> ListensAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(address.Host, address.Port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
