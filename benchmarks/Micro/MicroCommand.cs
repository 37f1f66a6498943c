using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace IndupalBot.Benchmarks.Micro;

/// <summary>Single steps of a turn, with what they allocate. In this process: the build of a separate one would need the repository's settings.</summary>
internal static class MicroCommand
{
    public static int Run(string[] options)
    {
        var job = Job.ShortRun.WithIterationCount(8).WithToolchain(InProcessEmitToolchain.Instance);
        var config = DefaultConfig.Instance.WithArtifactsPath("artifacts/benchmarks").AddJob(job).AddDiagnoser(MemoryDiagnoser.Default);
        BenchmarkSwitcher.FromAssembly(typeof(MicroCommand).Assembly).Run(options.Length == 0 ? ["--filter", "*"] : options, config);
        return 0;
    }
}
