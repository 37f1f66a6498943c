namespace IndupalBot.Simulator.Page;

internal sealed record ClockRequest(double Minutes);
