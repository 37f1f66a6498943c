using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace IndupalBot.Testing;

/// <summary>The bot in a process of its own, that can be killed like any process.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();

    private BotProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public int ExitCode => process.ExitCode;

    /// <summary>What it wrote, for a test that fails.</summary>
    public string Output => string.Join('\n', output);

    /// <param name="folder">Where it works.</param>
    public static BotProcess Launch(string folder, IEnumerable<KeyValuePair<string, string?>> settings, string environment = "Development")
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo("dotnet", Program()) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_URLS"] = address.AbsoluteUri;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var bot = new BotProcess(Process.Start(start) ?? throw new InvalidOperationException("The bot did not start."), address);
        bot.Listen();
        return bot;
    }

    /// <summary>Completes when it takes calls.</summary>
    public async Task ReadyAsync()
    {
        using var patience = new CancellationTokenSource(StartTimeout);
        while (!await ListensAsync(patience.Token))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The bot ended with code {process.ExitCode}:\n{Output}");
            }

            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>kill -9: no farewell, nothing is finished.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async Task ExitedAsync()
    {
        using var patience = new CancellationTokenSource(StartTimeout);
        await process.WaitForExitAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    /// <summary>The bot with the libraries of the tests beside it, so that it finds <see cref="KeywordClassifierStartup"/> when it is told to.</summary>
    private static string[] Program()
    {
        var tests = Path.Combine(AppContext.BaseDirectory, AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name)
            .First(name => File.Exists(Path.Combine(AppContext.BaseDirectory, name + ".runtimeconfig.json")) && name?.EndsWith("Tests", StringComparison.Ordinal) == true) ?? "");
        return ["exec", "--depsfile", tests + ".deps.json", "--runtimeconfig", tests + ".runtimeconfig.json", Path.Combine(AppContext.BaseDirectory, "IndupalBot.Bot.dll")];
    }

    private void Listen()
    {
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            output.Enqueue(line);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> ListensAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(Address.Host, Address.Port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
