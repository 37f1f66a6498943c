namespace IndupalBot.Application.Files;

public static class FileRules
{
    public const string Refused = "FileRefused";
    public const string TooLarge = "FileTooLarge";
    public const string TooMany = "FileTooMany";
}
