namespace IndupalBot.Domain.Tickets;

/// <summary>Codes of the rules of a case; each is the key of the text that explains it.</summary>
public static class TicketRules
{
    public const string NotFound = "TicketNotFound";
    public const string NotAllowed = "TicketNotAllowed";
    public const string InvalidTransition = "TicketInvalidTransition";
    public const string AlreadyYours = "TicketAlreadyYours";
    public const string TextRequired = "TicketTextRequired";
    public const string TextTooLong = "TicketTextTooLong";
    public const string ReasonRequired = "TicketReasonRequired";
    public const string ResolutionRequired = "TicketResolutionRequired";
    public const string AssigneeNotInGroup = "TicketAssigneeNotInGroup";
    public const string NoHigherTier = "TicketNoHigherTier";
    public const string NoLowerTier = "TicketNoLowerTier";
    public const string NothingToChange = "TicketNothingToChange";
    public const string MergeIntoItself = "TicketMergeIntoItself";
    public const string ScoreRequired = "SurveyScoreRequired";
    public const string ScoreOutOfRange = "SurveyScoreOutOfRange";
    public const string SelfRating = "SurveySelfRating";
    public const string CorrectionTooLate = "SurveyCorrectionTooLate";
    public const string OutcomeRequired = "RecoveryOutcomeRequired";
    public const string NothingToRecover = "RecoveryNothingOpen";
    public const string TooEarly = "TicketTooEarly";
}
