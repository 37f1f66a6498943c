namespace IndupalBot.Application.Notifications;

/// <summary>Who reads a notice: it decides what may be said and how.</summary>
public enum NoticeAudience
{
    Requester,
    Assignee,

    /// <summary>Whose case it was until this happened.</summary>
    FormerAssignee,
    Group,
    Supervisor,
}
