using System.Text.Json;
using IndupalBot.Simulator.Faults;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.PageApi;

/// <summary>The clock and the faults.</summary>
internal sealed class SwitchEndpoints(TeamsWorld world, FaultBoard faults)
{
    private const int MostMinutes = 60 * 24 * 366;

    public IResult MoveClock(ClockRequest request)
    {
        if (request.Minutes is < 0 or > MostMinutes)
        {
            return Results.BadRequest();
        }

        world.Clock.Advance(TimeSpan.FromMinutes(request.Minutes));
        return SimResults.Json(new { clock = world.Clock.GetUtcNow() });
    }

    public IResult SetFaults(JsonElement changes)
    {
        if (changes.ValueKind != JsonValueKind.Object)
        {
            return Results.BadRequest();
        }

        faults.Merge(changes);
        return SimResults.Json(faults.Snapshot());
    }
}
