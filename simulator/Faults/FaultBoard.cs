using System.Text.Json;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Faults;

/// <summary>The switches. A fault that is not set never strikes.</summary>
public sealed class FaultBoard(WorldEvents events)
{
    private static readonly Fault Always = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<FaultKind, Fault> _faults = [];

    public void Set(FaultKind kind, Fault? fault)
    {
        lock (_gate)
        {
            Put(kind, fault);
        }

        events.Publish("faults", Snapshot());
    }

    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
        }

        events.Publish("faults", Snapshot());
    }

    /// <summary>Every kind by its name: false or true for a plain switch, milliseconds for slowMs, an object when it is limited.</summary>
    public IReadOnlyDictionary<string, object> Snapshot()
    {
        lock (_gate)
        {
            return Enum.GetValues<FaultKind>().ToDictionary(NameOf, kind => Show(kind, _faults.GetValueOrDefault(kind)));
        }
    }

    /// <summary>Only the kinds that are named change, in the shapes of <see cref="Snapshot"/>.</summary>
    internal void Merge(JsonElement changes)
    {
        var named = Enum.GetValues<FaultKind>().Where(kind => changes.TryGetProperty(NameOf(kind), out _));
        foreach (var kind in named)
        {
            Set(kind, Read(changes.GetProperty(NameOf(kind))));
        }
    }

    /// <summary>The fault if it strikes now; a counted one is used up by it.</summary>
    internal Fault? Strike(FaultKind kind, string? conversationId)
    {
        lock (_gate)
        {
            if (!_faults.TryGetValue(kind, out var fault) || !Hits(fault, conversationId))
            {
                return null;
            }

            if (fault.Count is { } left)
            {
                Put(kind, left > 1 ? fault with { Count = left - 1 } : null);
            }

            return fault;
        }
    }

    private static string NameOf(FaultKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static object Show(FaultKind kind, Fault? fault) => kind == FaultKind.SlowMs
        ? fault?.Milliseconds ?? 0
        : fault is null ? false : fault == Always ? true : fault;

    private static Fault? Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => Always,
        JsonValueKind.Number => value.GetInt32() is > 0 and var milliseconds ? new() { Milliseconds = milliseconds } : null,
        JsonValueKind.Object => value.Deserialize<Fault>(WireJson.Options),
        _ => null,
    };

    private static bool Hits(Fault fault, string? conversationId) =>
        (fault.ConversationId is null || fault.ConversationId == conversationId)
        && (fault.Probability >= 1 || Random.Shared.NextDouble() < fault.Probability);

    private void Put(FaultKind kind, Fault? fault)
    {
        if (fault is null)
        {
            _faults.Remove(kind);
        }
        else
        {
            _faults[kind] = fault;
        }
    }
}
