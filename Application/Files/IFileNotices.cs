using IndupalBot.Application.Notifications;

namespace IndupalBot.Application.Files;

/// <summary>How a file that cannot be had is told to its sender; worded where the dialogs are.</summary>
public interface IFileNotices
{
    /// <param name="because">The last error, e.g. <see cref="FileRules.TooLarge"/>.</param>
    WrittenMessage Failed(string fileName, string because, string locale);
}
