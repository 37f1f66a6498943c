namespace IndupalBot.Dialogs;

internal static class DialogRules
{
    public const string NothingAsked = "NothingAsked";
    public const string NothingToVerify = "NothingToVerify";
    public const string PromiseNotUnderstood = "PromiseNotUnderstood";
    public const string QuestionRequired = "QuestionRequired";
    public const string SeveralAsked = "SeveralAsked";
    public const string SeveralToVerify = "SeveralToVerify";
    public const string UnknownColleague = "UnknownColleague";
    public const string UnknownLevel = "UnknownLevel";
    public const string UnknownNextColleague = "UnknownNextColleague";
    public const string UnknownReclassification = "UnknownReclassification";
    public const string UnknownReason = "UnknownReason";
    public const string UnknownTicketNumber = "UnknownTicketNumber";
    public const string WhichTicket = "WhichTicket";
}
