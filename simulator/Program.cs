using IndupalBot.Simulator;
using IndupalBot.Simulator.Page;

using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stopping.Cancel();
};

await using var simulator = await TeamsSimulator.StartAsync(new() { Port = 3979 }, stopping.Token);
Console.WriteLine(SimulatorTexts.Ready, simulator.BaseAddress);
await simulator.WaitForShutdownAsync(stopping.Token);
