using System.Collections.Concurrent;

namespace IndupalBot.Simulator.Load;

/// <summary>What went wrong, counted; the first few are kept to be read.</summary>
internal sealed class LoadTally
{
    private const int Kept = 5;
    private readonly ConcurrentQueue<string> _first = new();
    private int _errors;
    private int _lost;
    private int _finished;

    public int Errors => _errors;
    public int Lost => _lost;
    public int Finished => _finished;
    public IReadOnlyList<string> First => [.. _first];

    public void Finish() => Interlocked.Increment(ref _finished);

    public void Error(string what) => Keep(ref _errors, what);

    public void Loss(string what) => Keep(ref _lost, what);

    private void Keep(ref int count, string what)
    {
        Interlocked.Increment(ref count);
        if (_first.Count < Kept)
        {
            _first.Enqueue(what);
        }
    }
}
