namespace IndupalBot.Application.Intake;

/// <summary>Why no case is made from a message.</summary>
public static class MessageRules
{
    public const string Empty = "MessageEmpty";
    public const string OfAnApp = "MessageOfAnApp";
    public const string OfAnOutsider = "MessageOfAnOutsider";
    public const string OfAStranger = "MessageOfAStranger";
    public const string OfAnother = "MessageOfAnother";
    public const string PrivacyFirst = "MessagePrivacyFirst";
    public const string Registered = "MessageRegistered";
}
