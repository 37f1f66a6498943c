using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Tickets;

/// <summary>The table of design, section 4, written out here once more so that a change of the product's table is noticed.</summary>
internal static class ExpectedTransitions
{
    private const string Table = """
        Claim          | New                       | Technician                                  | InProgress
        Assign         | New                       | Technician, Supervisor                      | InProgress
        Reassign       | InProgress                | Assignee, Supervisor                        | -
        Reclassify     | New, InProgress, Pending  | Technician, Assignee, Supervisor            | -
        Comment        | New, InProgress, Pending  | Requester, Technician, Assignee, Supervisor | -
        Note           | New, InProgress, Pending  | Technician, Assignee, Supervisor            | -
        AddAttachment  | New, InProgress, Pending  | Requester, Technician, Assignee, Supervisor | -
        Merge          | New, InProgress, Pending  | Technician, Assignee, Supervisor            | Cancelled
        Wait           | InProgress                | Assignee, Supervisor                        | Pending
        Resume         | Pending                   | Assignee, Supervisor                        | InProgress
        Release        | InProgress                | Assignee, Supervisor                        | New
        Resolve        | InProgress                | Assignee, Supervisor                        | Resolved
        Escalate       | New, InProgress, Pending  | Assignee, Supervisor, Clock                 | New
        EscalateTo     | New, InProgress, Pending  | Assignee, Supervisor                        | InProgress
        HandBack       | New, InProgress, Pending  | Technician, Assignee, Supervisor            | New
        Answer         | Pending                   | Requester                                   | InProgress
        Verify         | Resolved                  | Requester                                   | Closed
        Reopen         | Resolved                  | Requester                                   | InProgress
        CorrectSurvey  | Closed                    | Requester                                   | -
        Withdraw       | New, InProgress, Pending  | Requester                                   | Cancelled
        Remind         | Resolved                  | Clock                                       | -
        CloseUnanswered| Resolved                  | Clock                                       | Closed
        Warn           | New                       | Clock                                       | -
        Breach         | New                       | Clock                                       | -
        WarnSolution   | New, InProgress           | Clock                                       | -
        MissSolution   | New, InProgress           | Clock                                       | -
        Reschedule     | New, InProgress, Pending  | Clock                                       | -
        Recover        | Closed                    | Supervisor                                  | -
        RemindRecovery | Closed                    | Clock                                       | -
        """;

    public static IReadOnlyList<ExpectedTransition> All { get; } = [.. Table.Split('\n').Select(Read)];

    public static ExpectedTransition Of(TicketVerb verb) => All.Single(transition => transition.Verb == verb);

    private static ExpectedTransition Read(string line) => line.Split('|', StringSplitOptions.TrimEntries) switch
    {
        [var verb, var from, var who, var to] => new(
            Enum.Parse<TicketVerb>(verb), Several<TicketStatus>(from), Several<TicketRole>(who), to == "-" ? null : Enum.Parse<TicketStatus>(to)),
        _ => throw new FormatException(line),
    };

    private static T[] Several<T>(string text)
        where T : struct, Enum =>
        [.. text.Split(',').Select(Enum.Parse<T>)];
}
