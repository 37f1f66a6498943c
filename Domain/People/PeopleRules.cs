namespace IndupalBot.Domain.People;

/// <summary>Codes of the rules of people; each is the key of the text that explains it.</summary>
public static class PeopleRules
{
    public const string ReturnHasPassed = "ReturnHasPassed";
    public const string AwayTooLong = "AwayTooLong";
    public const string NobodyPresent = "NobodyPresent";

    /// <summary>Longer than any leave but a licence; somebody on licence leaves the team.</summary>
    public static readonly TimeSpan LongestAbsence = TimeSpan.FromDays(180);
}
