using IndupalBot.Integrations.Classification.Evaluation;
using IndupalBot.Integrations.Classification.Training;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IndupalBot.Integrations.Classification.Storage;

/// <summary>Has the model that is in use: read from its folder, else the one that came with the program, else learned: when both are missing, damaged or older than the corpus.</summary>
public sealed partial class ModelStore : IDisposable
{
    private readonly ClassificationData _data;
    private readonly ModelFolder _folder;
    private readonly ModelFolder _shipped;
    private readonly TimeProvider _time;
    private readonly ILogger<ModelStore> _log;
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private volatile TrainedModel? _current;

    internal ModelStore(ClassificationData data, IOptions<ClassificationOptions> options, TimeProvider time, ILogger<ModelStore> log)
    {
        (_data, _time, _log) = (data, time, log);
        _folder = new ModelFolder(Path.GetFullPath(options.Value.ModelFolder));
        _shipped = new ModelFolder(Path.Combine(AppContext.BaseDirectory, options.Value.ShippedModelFolder));
    }

    /// <summary>Null until one is ready; nobody waits for it.</summary>
    internal TrainedModel? Current => _current;

    public bool IsReady => _current is not null;

    /// <summary>Reads the kept model, or learns one.</summary>
    public async Task EnsureReadyAsync(CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            _current ??= Read(_folder) ?? Read(_shipped);
            if (_current is null)
            {
                await LearnAsync(cancellationToken);
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Learns again, whatever is kept.</summary>
    public async Task<ModelNote> TrainAsync(CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            return await LearnAsync(cancellationToken);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Figures by nested cross-validation on the corpus; takes some tens of seconds and changes no model.</summary>
    public Task<EvaluationReport> CrossValidateAsync(int seed, CancellationToken cancellationToken) =>
        Task.Run(() => Learning.CrossValidate(_data.ReadExamples(), _data.Verdict, seed, cancellationToken), cancellationToken);

    public void Dispose() => _oneAtATime.Dispose();

    private TrainedModel? Read(ModelFolder folder)
    {
        try
        {
            var kept = folder.Read();
            if (kept is not null && kept.Fingerprint != _data.Fingerprint)
            {
                Log.Outdated(_log);
                return null;
            }

            return kept;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException)
        {
            Log.Unreadable(_log, problem);
            return null;
        }
    }

    private async Task<ModelNote> LearnAsync(CancellationToken cancellationToken)
    {
        var examples = _data.ReadExamples();
        var started = _time.GetTimestamp();
        var (linear, calibration, report) = await Task.Run(() => Learning.Learn(examples, _data.Verdict, cancellationToken), cancellationToken);
        var model = new TrainedModel(linear, calibration, _data.Fingerprint);
        _current = model;
        Log.Trained(_log, examples.Count, report.Accuracy.Value, _time.GetElapsedTime(started).TotalSeconds);
        var note = new ModelNote(
            model.Fingerprint, _time.GetUtcNow(), examples.Count, Math.Round(calibration.Temperature, 4), calibration.Sure, calibration.Out, report);
        Keep(model, note);
        return note;
    }

    /// <summary>A folder that cannot be written costs the next start its training, not this one its classifier.</summary>
    private void Keep(TrainedModel model, ModelNote note)
    {
        try
        {
            _folder.Write(model, note);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.NotKept(_log, problem);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Classifier trained on {Lines} lines in {Seconds:F1} s; cross-validated accuracy {Accuracy:P1}.")]
        public static partial void Trained(ILogger logger, int lines, double accuracy, double seconds);

        [LoggerMessage(Level = LogLevel.Information, Message = "The kept classifier is older than its data: it is trained again.")]
        public static partial void Outdated(ILogger logger);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The kept classifier cannot be read: it is trained again.")]
        public static partial void Unreadable(ILogger logger, Exception problem);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The classifier could not be written: it will be trained again at the next start.")]
        public static partial void NotKept(ILogger logger, Exception problem);
    }
}
