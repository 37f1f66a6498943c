using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace IndupalBot.Integrations.Classification.SecondOpinion;

/// <summary>The budget of one question, and the rest that a service gets which keeps failing or being late.</summary>
internal sealed partial class OpinionGuard
{
    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(1);

    /// <summary>A turn may have two texts to ask about: when the first has spent the budget, the second is not asked.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);

    private readonly ResiliencePipeline _pipeline;
    private readonly TimeProvider _time;
    private readonly ILogger<OpinionGuard> _logger;
    private long _quietUntil;

    public OpinionGuard(SecondOpinionOptions options, TimeProvider time, ILogger<OpinionGuard> logger)
    {
        (_time, _logger) = (time, logger);
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddCircuitBreaker(Breaker(options))
            .AddTimeout(Budget(options))
            .Build();
    }

    public bool MayAsk => _time.GetUtcNow().UtcTicks >= Interlocked.Read(ref _quietUntil);

    /// <exception cref="TimeoutRejectedException">The budget is spent.</exception>
    /// <exception cref="BrokenCircuitException">The service is being left alone.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken) =>
        await _pipeline.ExecuteAsync(async token => await ask(token), cancellationToken);

    private TimeoutStrategyOptions Budget(SecondOpinionOptions options) => new()
    {
        Timeout = TimeSpan.FromMilliseconds(options.Budget),
        OnTimeout = _ =>
        {
            Interlocked.Exchange(ref _quietUntil, (_time.GetUtcNow() + Quiet).UtcTicks);
            return ValueTask.CompletedTask;
        },
    };

    private CircuitBreakerStrategyOptions Breaker(SecondOpinionOptions options) => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = options.FailuresToRest,
        SamplingDuration = Watched,
        BreakDuration = TimeSpan.FromSeconds(options.RestSeconds),
        OnOpened = opened =>
        {
            Log.Resting(_logger, opened.BreakDuration.TotalSeconds);
            return ValueTask.CompletedTask;
        },
        OnClosed = _ =>
        {
            Log.Back(_logger);
            return ValueTask.CompletedTask;
        },
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The second opinion keeps failing: it is not asked for {Seconds} s.")]
        public static partial void Resting(ILogger logger, double seconds);

        [LoggerMessage(Level = LogLevel.Information, Message = "The second opinion answers again.")]
        public static partial void Back(ILogger logger);
    }
}
