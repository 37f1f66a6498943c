using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IndupalBot.Integrations.Classification.Storage;

/// <summary>Makes the model ready behind the start of the host; until then, and if it fails, the lexicon answers.</summary>
internal sealed partial class ModelPreparation(ModelStore models, ILogger<ModelPreparation> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Run(() => models.EnsureReadyAsync(stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Log.Stopped(log);
        }
        catch (Exception problem)
        {
            // The desk works without a model, only with more questions: that is no reason to stop the host.
            Log.Failed(log, problem);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The host stopped before the classifier was ready.")]
        public static partial void Stopped(ILogger logger);

        [LoggerMessage(Level = LogLevel.Error, Message = "The classifier could not be made ready: the lexicon alone answers.")]
        public static partial void Failed(ILogger logger, Exception problem);
    }
}
