using System.Globalization;
using IndupalBot.Application.Files;
using IndupalBot.Application.Notifications;
using Microsoft.Extensions.Options;

namespace IndupalBot.Dialogs;

internal sealed class FileNotices(IOptions<FileStoreOptions> options) : IFileNotices
{
    private const double Megabyte = 1024 * 1024;

    public WrittenMessage Failed(string fileName, string because, string locale)
    {
        CultureInfo.CurrentUICulture = Languages.Of(locale);
        return new WrittenMessage(because == FileRules.TooLarge
            ? Texts.Format(RuleTexts.FileTooLarge, fileName, options.Value.LargestBytes / Megabyte)
            : Texts.Format(DialogTexts.FileLost, fileName));
    }
}
