using System.Diagnostics;

namespace IndupalBot.IntegrationTests.Rendering;

/// <summary>A program that a developer would call, with what it said.</summary>
internal sealed record Tool(int ExitCode, string Output)
{
    public static async Task<Tool> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException($"{program} did not start.");
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output + await errors);
    }
}
