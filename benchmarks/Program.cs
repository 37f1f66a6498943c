using IndupalBot.Benchmarks.Echo;
using IndupalBot.Benchmarks.Micro;

return args switch
{
    ["echo", .. var options] => await EchoCommand.RunAsync(options),
    [EchoBotHost.Command] => await EchoBotHost.RunAsync(),
    ["micro", .. var options] => MicroCommand.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("echo [--seconds N] | micro [BenchmarkDotNet's own options]");
    return 64;
}
