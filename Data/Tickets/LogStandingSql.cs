using Microsoft.EntityFrameworkCore.Migrations;

namespace IndupalBot.Data.Tickets;

/// <summary>
/// Says of events written before the log knew it how the case stood after them. The status is what the events say; service, tier and
/// assignee of such old events are those that the case has now.
/// </summary>
public static class LogStandingSql
{
    /// <summary>What an event made of its case. The others left it as it was.</summary>
    private const string OwnStatus = """
        UPDATE TicketLog SET Status = CASE
            WHEN Kind IN ('TicketRegistered', 'TicketReleased') THEN 'New'
            WHEN Kind IN ('TicketEscalated', 'TicketReopened') AND Event LIKE '%"assigneeId":null%' THEN 'New'
            WHEN Kind IN ('TicketClaimed', 'TicketAssigned', 'TicketResumed', 'TicketEscalated', 'TicketReopened') THEN 'InProgress'
            WHEN Kind IN ('TicketCommented', 'TicketAttachmentAdded') AND Event LIKE '%"answeredQuestion":true%' THEN 'InProgress'
            WHEN Kind = 'TicketReclassified' AND Event NOT LIKE '%"previousAssigneeId":null%' THEN 'New'
            WHEN Kind = 'TicketPutOnHold' THEN 'Pending'
            WHEN Kind = 'TicketResolved' THEN 'Resolved'
            WHEN Kind = 'TicketClosed' THEN 'Closed'
            WHEN Kind IN ('TicketWithdrawn', 'TicketMerged') THEN 'Cancelled'
            ELSE '' END
        """;

    private const string InheritedStatus = """
        UPDATE TicketLog SET Status = COALESCE((SELECT before.Status FROM TicketLog before
            WHERE before.TicketId = TicketLog.TicketId AND before.Sequence = (SELECT MAX(each.Sequence) FROM TicketLog each
                WHERE each.TicketId = TicketLog.TicketId AND each.Sequence < TicketLog.Sequence AND each.Status <> '')), 'New')
        WHERE Status = ''
        """;

    private const string Reason = """
        UPDATE TicketLog SET PendingReason = (SELECT CASE
                WHEN hold.Event LIKE '%"reason":0%' THEN 'Requester' WHEN hold.Event LIKE '%"reason":1%' THEN 'Vendor'
                WHEN hold.Event LIKE '%"reason":2%' THEN 'Parts' ELSE 'Scheduled' END
            FROM TicketLog hold WHERE hold.TicketId = TicketLog.TicketId AND hold.Sequence = (SELECT MAX(each.Sequence) FROM TicketLog each
                WHERE each.TicketId = TicketLog.TicketId AND each.Sequence <= TicketLog.Sequence AND each.Kind = 'TicketPutOnHold'))
        WHERE Status = 'Pending'
        """;

    private const string Score = """
        UPDATE TicketLog SET Score = CASE
            WHEN Event LIKE '%"score":1%' THEN 1 WHEN Event LIKE '%"score":2%' THEN 2 WHEN Event LIKE '%"score":3%' THEN 3
            WHEN Event LIKE '%"score":4%' THEN 4 WHEN Event LIKE '%"score":5%' THEN 5 END
        WHERE Kind IN ('TicketClosed', 'SurveyCorrected')
        """;

    private const string Rest = """
        UPDATE TicketLog SET
            Moves = 1,
            Service = (SELECT Service FROM Tickets WHERE Tickets.Id = TicketLog.TicketId),
            Tier = (SELECT Tier FROM Tickets WHERE Tickets.Id = TicketLog.TicketId),
            AssigneeId = CASE WHEN Status IN ('New', 'Cancelled') THEN NULL ELSE (SELECT AssigneeId FROM Tickets WHERE Tickets.Id = TicketLog.TicketId) END
        """;

    public static void Fill(MigrationBuilder migration)
    {
        migration.Sql(OwnStatus);
        migration.Sql(InheritedStatus);
        migration.Sql(Reason);
        migration.Sql(Score);
        migration.Sql(Rest);
    }
}
