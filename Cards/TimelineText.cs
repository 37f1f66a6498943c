using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>What happened, as a sentence: "Luis Carlos Daza tomó este caso".</summary>
internal static class TimelineText
{
    /// <summary>With the moment in front and what was written behind.</summary>
    public static string Line(TimelineEntry entry) => TextOf.Format(CardTexts.TimelineLine, DeskDates.Short(entry.At), Did(entry), Words(entry));

    /// <summary>Not for the requester's eyes: notes, and what the supervisors do about a low score.</summary>
    public static bool IsInternal(TimelineEntry entry) => entry.IsInternal || entry.Event is TicketNoted or RecoveryDone or RecoveryReminded;

    public static string Did(TimelineEntry entry)
    {
        var who = entry.ActorName is null ? CardTexts.TheClock : PlainText.EscapeInline(entry.ActorName, CardLimits.Name);
        return entry.Event switch
        {
            TicketRegistered registered => Registered(registered, who),
            TicketClaimed => TextOf.Format(CardTexts.DidClaim, who),
            TicketAssigned => TextOf.Format(CardTexts.DidAssign, who, PlainText.EscapeInline(entry.SubjectName, CardLimits.Name)),
            TicketReclassified change => Reclassified(change, who),
            TicketCommented { AnsweredQuestion: true } => TextOf.Format(CardTexts.DidAnswer, who),
            TicketCommented => TextOf.Format(CardTexts.DidComment, who),
            TicketNoted => TextOf.Format(CardTexts.DidNote, who),
            TicketAttachmentAdded { AnsweredQuestion: true } added =>
                TextOf.Format(CardTexts.DidAnswerWithFile, who, PlainText.EscapeInline(added.Name, CardLimits.Name)),
            TicketAttachmentAdded added => TextOf.Format(CardTexts.DidAttach, who, PlainText.EscapeInline(added.Name, CardLimits.Name)),
            TicketMerged merged => TextOf.Format(CardTexts.DidMerge, who, TicketNumber.Of(merged.IntoTicketId)),
            TicketReceivedMerged merged => TextOf.Format(CardTexts.DidReceiveMerged, who, TicketNumber.Of(merged.FromTicketId)),
            TicketPutOnHold { Reason: PendingReason.Requester } => TextOf.Format(CardTexts.DidAsk, who),
            TicketPutOnHold hold => TextOf.Format(CardTexts.DidHold, who, TextOf.Reason(hold.Reason)),
            TicketEscalated { AssigneeId: not null } escalated => TextOf.Format(
                CardTexts.DidEscalateTo, who, PlainText.EscapeInline(entry.SubjectName, CardLimits.Name), TextOf.Tier(escalated.ToTier)),
            TicketHandedBack { AssigneeId: not null } handedBack => TextOf.Format(
                CardTexts.DidHandBackTo, who, PlainText.EscapeInline(entry.SubjectName, CardLimits.Name), TextOf.Tier(handedBack.ToTier)),
            _ => LaterDid(entry.Event, who),
        };
    }

    private static string Registered(TicketRegistered registered, string who)
    {
        var did = TextOf.Format(CardTexts.DidRegister, who);
        return registered.LevelBasis is { } basis && LevelReason.Of(basis.Rule, basis.Affected, basis.Ability) is { } reason
            ? TextOf.Format(CardTexts.DidRegisterBecause, did, reason)
            : did;
    }

    private static string LaterDid(TicketEvent @event, string who) => @event switch
    {
        TicketResumed => TextOf.Format(CardTexts.DidResume, who),
        TicketReleased => TextOf.Format(CardTexts.DidRelease, who),
        TicketResolved => TextOf.Format(CardTexts.DidResolve, who),
        TicketEscalated escalated => TextOf.Format(CardTexts.DidEscalate, who, TextOf.Tier(escalated.ToTier)),
        TicketClosed { ByClock: true } => CardTexts.DidCloseByClock,
        TicketClosed => TextOf.Format(CardTexts.DidClose, who),
        TicketReopened => TextOf.Format(CardTexts.DidReopen, who),
        TicketWithdrawn => TextOf.Format(CardTexts.DidWithdraw, who),
        SurveyReminded => CardTexts.DidRemind,
        SurveyCorrected corrected => TextOf.Format(CardTexts.DidCorrect, who, corrected.PreviousScore, corrected.Score),
        TicketHandedBack handedBack => TextOf.Format(CardTexts.DidHandBack, who, TextOf.Tier(handedBack.ToTier)),
        SolutionAtRisk => CardTexts.DidWarnSolution,
        SolutionMissed => CardTexts.DidMissSolution,
        PromiseRescheduled => CardTexts.DidReschedule,
        PromiseAtRisk => CardTexts.DidWarn,
        PromiseBroken => CardTexts.DidBreak,
        RecoveryOpened opened => TextOf.Format(CardTexts.DidOweRecovery, who, opened.Score),
        RecoveryDone => TextOf.Format(CardTexts.DidRecover, who),
        RecoveryDropped dropped => TextOf.Format(CardTexts.DidDropRecovery, who, dropped.Score),
        RecoveryReminded => CardTexts.DidRemindRecovery,
        _ => TextOf.Format(CardTexts.DidChange, who),
    };

    private static string Reclassified(TicketReclassified change, string who) => TextOf.Format(
        CardTexts.DidReclassify, who, change.FromService, TextOf.Level(change.FromLevel), change.ToService, TextOf.Level(change.ToLevel));

    private static string? Words(TimelineEntry entry)
    {
        var words = entry.Event switch
        {
            TicketPutOnHold hold => hold.Note,
            TicketEscalated escalated => TicketFacts.Reason(entry, escalated),
            TicketHandedBack handedBack => handedBack.Reason,
            TicketReopened reopened => reopened.Why,
            TicketWithdrawn withdrawn => withdrawn.Why,
            RecoveryDone done => done.Outcome,
            _ => entry.Text,
        };
        return string.IsNullOrWhiteSpace(words) ? null : TextOf.Format(CardTexts.Quoted, PlainText.EscapeInline(words, CardLimits.Detail));
    }
}
