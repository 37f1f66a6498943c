using IndupalBot.Simulator;
using IndupalBot.Simulator.Load;

using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stopping.Cancel();
};

var line = new CommandLine(args);
await (line.Is("load") ? LoadCommand.RunAsync(line, stopping.Token) : PlayCommand.RunAsync(line, stopping.Token));
