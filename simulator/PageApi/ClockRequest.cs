namespace IndupalBot.Simulator.PageApi;

internal sealed record ClockRequest(double Minutes);
