using IndupalBot.Benchmarks.Desk;
using IndupalBot.Benchmarks.Echo;
using IndupalBot.Benchmarks.Micro;

return args switch
{
    ["echo", .. var options] => await EchoCommand.RunAsync(options),
    [EchoBotHost.Command] => await EchoBotHost.RunAsync(),
    ["desk", .. var options] => await DeskCommand.RunAsync(options),
    ["micro", .. var options] => MicroCommand.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("echo [--seconds N] | desk [--cases 1000,100000] [--rounds N] [--folder DIR] | micro [BenchmarkDotNet's own options]");
    return 64;
}
