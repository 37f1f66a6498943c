namespace IndupalBot.Simulator.Language;

/// <summary>Faults for the next requests, one each, and one for all that have none of their own.</summary>
public sealed class LanguageFaults
{
    private readonly Lock _gate = new();
    private readonly Queue<LanguageFault> _next = [];
    private LanguageFault? _always;

    public void Next(params IEnumerable<LanguageFault> faults)
    {
        lock (_gate)
        {
            foreach (var fault in faults)
            {
                _next.Enqueue(fault);
            }
        }
    }

    /// <param name="fault">Null: all is well again.</param>
    public void Always(LanguageFault? fault)
    {
        lock (_gate)
        {
            _always = fault;
        }
    }

    internal LanguageFault? Strike()
    {
        lock (_gate)
        {
            return _next.TryDequeue(out var fault) ? fault : _always;
        }
    }
}
