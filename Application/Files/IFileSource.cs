using IndupalBot.Application.Notifications;

namespace IndupalBot.Application.Files;

/// <summary>Where files that people send can be downloaded from.</summary>
public interface IFileSource
{
    /// <summary>Copies the file into <paramref name="target"/>; a file above the size limit is rejected.</summary>
    Task<DeliveryOutcome> DownloadAsync(string url, bool needsToken, string serviceUrl, Stream target, CancellationToken cancellationToken);
}
